/** The letters of names on the map, as the style sheet calls them. */
const LETTERS = "500 12px 'Inter Variable'";
/** Milliseconds that the page waits for them; they come with the scripts, and what is late is drawn anew when it comes. */
const PATIENCE = 300;

/** When the page's own letters are here, or late: the map is laid out by the width of its names, best once. Never rejects. */
export async function ownLetters(): Promise<void> {
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  await Promise.race([document.fonts.load(LETTERS).catch(() => {}), late]);
}
