/** What a font without a map to Unicode yields: private and unassigned characters, controls, marks of despair. */
const ILLEGIBLE = /[\p{Co}\p{Cn}\p{Cs}\ufffd]|\p{Cc}/gu;
const LETTER = /\p{L}/u;
/** Above this share of all characters nothing that was read can be relied on. */
const MOST_ILLEGIBLE = 0.05;

/** False for a scan without text and for text whose letters are unknown. */
export function isLegible(texts: readonly string[]): boolean {
  const text = texts.join('');
  if (!LETTER.test(text)) return false;
  return (text.match(ILLEGIBLE)?.length ?? 0) <= text.length * MOST_ILLEGIBLE;
}
