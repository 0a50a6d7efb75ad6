/** Hands the reader a file that the page has made: it goes to their disk and nowhere else. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to save when the next task runs.
  setTimeout(() => URL.revokeObjectURL(address));
}
