import { groupBy } from '../../model/group-by.ts';
import { heaviestRising } from '../compare/heaviest-rising.ts';
import type { ClauseShelf } from './clause-shelf.ts';
import type { ClauseAddress, FoundLink, TracedLink } from './found-link.ts';

/** Of two clauses that crossed, the one that kept its number stayed. */
const KEPT_NUMBER = 2;

/**
 * Says of the links of one text which clauses have moved: those that went from the preamble to the operative part or
 * back, and those that are not in the longest run that kept the order they had in the text they come from.
 */
export function markMoved(shelf: ClauseShelf, links: readonly TracedLink[]): FoundLink[] {
  const stayed = new Set<string>();
  for (const group of byEarlierText(shelf, links)) {
    // Where clauses were merged or split, the first of them stands for all.
    const [laters, earliers] = [new Set<number>(), new Set<number>()];
    const pairs = group.filter(({ later, earlier }) => {
      const first = !laters.has(later) && !earliers.has(earlier);
      laters.add(later);
      earliers.add(earlier);
      return first;
    });
    const kept = heaviestRising(
      pairs.map(({ earlier, later }) => ({ left: earlier, right: later })),
      ({ left, right }) => (shelf.clauses[left]!.place === shelf.clauses[right]!.place ? KEPT_NUMBER : 1),
    );
    for (const { left, right } of kept) stayed.add(`l${right}`).add(`e${left}`);
  }
  return links.map(({ later, earlier, degree, basis }) => {
    const [now, before] = [shelf.clauses[later]!, shelf.clauses[earlier]!];
    const inOrder = stayed.has(`l${later}`) || stayed.has(`e${earlier}`);
    return {
      later: addressOf(shelf, later),
      earlier: addressOf(shelf, earlier),
      degree,
      moved: now.section !== before.section || !inOrder,
      basis,
    };
  });
}

/** Links by the text they lead to, in the order of the later clauses. */
function byEarlierText(shelf: ClauseShelf, links: readonly TracedLink[]): TracedLink[][] {
  const inOrder = [...links].sort((a, b) => a.later - b.later || a.earlier - b.earlier);
  return [...groupBy(inOrder, ({ earlier }) => shelf.clauses[earlier]!.text).values()];
}

function addressOf(shelf: ClauseShelf, clause: number): ClauseAddress {
  const { document, first } = shelf.textOf(clause);
  return { document, at: clause - first };
}
