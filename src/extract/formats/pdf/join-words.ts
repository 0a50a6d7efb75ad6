/** Two lines as one: a word cut by a hyphen goes on without a space, and the hyphen stays, for it may be the word's own. */
export function joinWords(left: string, right: string): string {
  const cut = /[\p{L}\d][-‐‑]$/u.test(left.slice(-3)) && /^[\p{L}\d]/u.test(right);
  return cut ? left + right : `${left} ${right}`;
}
