/** Marks a word cut for the line: a soft hyphen, or the hyphen that some writers put for it between small letters. */
const CUT = /(?:\u00ad|(?<=\p{Ll})\u2010)$/u;
/** Rows between the halves that a search for the second one passes over: none but these. */
const FIRST_WORD = /^\p{Ll}\S*/u;

/** Brings the second half of a word cut at a line's end up to the first. */
export function joinHyphens<L extends { readonly text: string }>(lines: readonly L[]): L[] {
  const joined = [...lines];
  joined.forEach((line, row) => {
    const next = joined[row + 1];
    const half = CUT.test(line.text) ? FIRST_WORD.exec(next?.text ?? '')?.[0] : undefined;
    if (half === undefined || !next) return;
    joined[row] = { ...line, text: line.text.replace(CUT, half) };
    joined[row + 1] = { ...next, text: next.text.slice(half.length).trimStart() };
  });
  return joined.filter((line, row) => line.text !== '' || lines[row]?.text === '');
}
