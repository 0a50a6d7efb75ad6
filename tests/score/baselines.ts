/** A number of the session series or of the older one in Roman numerals. */
const NUMBER =
  /(?<![\w/.])(?:(?<special>E?S[-‐‑–])?(?<series>\d{1,3})\/(?<number>\d{1,3})(?![\d/])|(?<old>\d{1,4})(?:\s?[A-Z])?\s?\((?<roman>[IVX]+)\))/g;
/** "Behind the word" ends where the next number is further away than this, in characters. */
const REACH = 60;

/** What a few lines would find, to compare with: every number that looks like one. */
export function anyNumber(text: string): Set<string> {
  return new Set([...text.matchAll(NUMBER)].map((match) => symbolOf(match)));
}

/** The same, only in the run of numbers behind the word "resolution(s)". */
export function afterTheWord(text: string): Set<string> {
  const found = new Set<string>();
  const words = [...text.matchAll(/r[ée]solutions?\b/gi)].map((match) => match.index + match[0].length);
  let next = 0;
  let reached = -1;
  for (const match of text.matchAll(NUMBER)) {
    for (; (words[next] ?? Infinity) <= match.index; next += 1) reached = words[next] ?? reached;
    if (reached < 0 || match.index - reached > REACH) continue;
    found.add(symbolOf(match));
    reached = match.index + match[0].length;
  }
  return found;
}

function symbolOf({ groups }: RegExpExecArray): string {
  if (groups?.['roman'] !== undefined) return `A/RES/${groups['old']}(${groups['roman']})`;
  const special = (groups?.['special'] ?? '').replace(/[‐‑–]/, '-');
  return `A/RES/${special}${groups?.['series']}/${groups?.['number']}`;
}
