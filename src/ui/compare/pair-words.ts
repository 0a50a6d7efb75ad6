import type { ClausePair } from '../../lineage/compare/comparison.ts';
import type { Messages } from '../messages/types.ts';

/** What became of a clause, in words: "edited, 24 % of the words · moved"; of a plain copy nothing. */
export function pairWords(
  {
    change,
    moves,
    degree,
    boilerplate,
    repunctuated,
  }: Pick<ClausePair, 'change' | 'moves' | 'degree' | 'boilerplate' | 'repunctuated'>,
  { compare }: Messages,
): string {
  return [
    change === 'edited' ? compare.edited(degree) : change === 'copied' ? '' : compare.changes[change],
    repunctuated ? compare.repunctuated : '',
    ...moves.map((move) => (move === 'renumbered' ? '' : compare.moves[move])),
    boilerplate ? compare.boilerplate : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
