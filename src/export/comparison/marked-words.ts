/** Words that two texts have, or one of them. */
interface Run {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

const MARKS = { kept: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

/** Words of a comparison as plain text, [-removed-] and {+added+} as GNU wdiff marks them: at the words, the space after. */
export function markedWords(runs: readonly Run[]): string {
  return runs.map(marked).join('');
}

function marked({ kind, text }: Run): string {
  const words = text.trim();
  if (words === '') return text;
  const [open, close] = MARKS[kind];
  return text.replace(words, () => open + words + close);
}
