const LETTERS = 26;

/** Letter of a rival track, 1 for A; after Z come AA, AB and on, as columns of a sheet are named. */
export function trackLetter(track: number): string {
  const before = Math.floor((track - 1) / LETTERS);
  const letter = String.fromCharCode('A'.charCodeAt(0) + ((track - 1) % LETTERS));
  return before > 0 ? trackLetter(before) + letter : letter;
}
