/** Puts words where they can be pasted from; gives false where the browser refuses, or the page came over plain HTTP. */
export async function copyWords(words: string): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (!clipboard) return false;
  return clipboard.writeText(words).then(
    () => true,
    () => false,
  );
}
