import type { ClauseLine } from '../../state/selectors/clauses-of.ts';
import { shortName } from '../messages/name-of-symbol.ts';
import type { Messages } from '../messages/types.ts';

/** What became of a clause, in words: "edited since 74/29, 5 % of the words · moved"; empty where nothing can be told. */
export function clauseWords(line: ClauseLine, { clauses, compare }: Messages): string {
  const { fate, degree, moved, merged, split, boilerplate, sources, years } = line;
  const from = sources[0] ? shortName(sources[0].id) : '';
  const told = {
    new: clauses.new,
    same: clauses.same(from),
    changed: clauses.changed(from, degree),
    returned: clauses.returned(from, degree, years),
    unknown: '',
  }[fate];
  return [
    told,
    moved ? compare.moves.reordered : '',
    merged ? compare.moves.merged : '',
    split ? compare.moves.split : '',
    boilerplate ? compare.boilerplate : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
