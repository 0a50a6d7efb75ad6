import type { DatedClause } from '../../state/selectors/dated-clause.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { shortName } from '../messages/name-of-symbol.ts';

interface UseLinkProps {
  readonly use: Pick<DatedClause, 'id' | 'place'>;
  readonly words: string;
}

/** A paragraph that says the words: leads to it, with the words marked. */
export function UseLink({ use, words }: UseLinkProps) {
  const { id, place } = use;
  return (
    <ViewLink className="node-link" to={{ selection: { kind: 'node', id, tab: 'text', place, words } }}>
      {shortName(id)}, {place}
    </ViewLink>
  );
}
