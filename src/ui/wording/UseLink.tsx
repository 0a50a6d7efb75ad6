import type { DatedClause } from '../../state/selectors/dated-clause.ts';
import { useOtherVersion } from '../common/use-other-version.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { shortName } from '../messages/name-of-symbol.ts';

interface UseLinkProps {
  readonly use: Pick<DatedClause, 'id' | 'place'>;
  readonly words: string;
  /** Row of the version in which it does; null where it is not here. */
  readonly row: number | null;
}

/** A paragraph that says the words: leads to it, with the words marked. */
export function UseLink({ use, words, row }: UseLinkProps) {
  const { id, place } = use;
  const otherVersion = useOtherVersion(id, row);
  return (
    <ViewLink
      className="node-link"
      to={{ selection: { kind: 'node', id, tab: 'text', place, words }, ...otherVersion }}
    >
      {shortName(id)}, {place}
    </ViewLink>
  );
}
