import type { ClausePair } from '../../lineage/compare/comparison.ts';
import type { Messages } from '../messages/types.ts';

/** What became of a clause, in words: "edited, 24 % of the words · moved"; of a plain copy nothing. */
export function pairWords(
  { change, moves, degree, boilerplate }: Pick<ClausePair, 'change' | 'moves' | 'degree' | 'boilerplate'>,
  { compare }: Messages,
): string {
  return [
    change === 'edited' ? compare.edited(degree) : change === 'copied' ? '' : compare.changes[change],
    ...moves.map((move) => (move === 'renumbered' ? '' : compare.moves[move])),
    boilerplate ? compare.boilerplate : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
