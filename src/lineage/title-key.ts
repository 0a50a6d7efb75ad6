/** Articles that a title may begin with or without, in any of the languages; "Los avances …" is "Avances …". */
const LEADING_ARTICLES = new Set(['the', 'el', 'la', 'los', 'las', 'le', 'les', 'l', 'as', 'os']);

/**
 * A title as it is compared: without case, accents, punctuation, leading article and superfluous spaces. Two titles
 * with one key are one title. Empty when it has more digits than letters, or neither: a job number is no title.
 */
export function titleKey(title: string): string {
  const words = titleWords(title);
  if ((title.match(/\p{L}/gu)?.length ?? 0) <= (title.match(/\p{N}/gu)?.length ?? 0)) return '';
  return (LEADING_ARTICLES.has(words[0] ?? '') ? words.slice(1) : words).join(' ');
}

/** The words of a title, folded, in order. */
function titleWords(title: string): string[] {
  const folded = title
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * How much two titles have in common, 0 to 1: words of both over words of either.
 * P. Jaccard, "The distribution of the flora in the alpine zone", New Phytologist 11 (1912) 37–50.
 */
export function titleSimilarity(a: string, b: string): number {
  const [left, right] = [new Set(titleWords(a)), new Set(titleWords(b))];
  const common = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - common;
  return all === 0 ? 0 : common / all;
}
