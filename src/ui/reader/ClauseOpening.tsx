import type { CorpusDocument } from '../../model/published-corpus.ts';
import type { ClausePlace } from '../../state/selectors/clauses-of.ts';
import { ChangedWords } from '../common/ChangedWords.tsx';
import { printedBody } from '../common/printed-body.ts';
import { sideRuns } from '../common/changed-runs.ts';
import { ViewLink } from '../common/ViewLink.tsx';

/** Characters of a clause that a list shows; it is cut after a word. */
const SHOWN = 150;

interface ClauseOpeningProps {
  readonly document: CorpusDocument;
  readonly clause: ClausePlace;
}

/** How a clause begins, its number before it; leads to its history. */
export function ClauseOpening({ document, clause }: ClauseOpeningProps) {
  const part = document.parts.find(({ id }) => id === clause.place);
  if (!part) return null;
  const { start, end } = printedBody(document.text, part);
  const words = document.text.slice(start, start + SHOWN);
  const cut = end - start > SHOWN;
  const until = cut ? start + Math.max(1, words.lastIndexOf(' ')) : end;
  const shown = { ...part, span: { start: part.span.start, end: until } };
  return (
    <ViewLink
      className="clause-opening"
      to={{ selection: { kind: 'node', id: clause.id, tab: 'clauses', place: clause.place } }}
    >
      <span className="paragraph-id">{clause.place}</span>{' '}
      <span className="clause-words" lang={document.language ?? undefined}>
        <ChangedWords runs={sideRuns(shown, { text: document.text, parts: [part] }, 'added', [])} />
        {cut && ' …'}
      </span>
    </ViewLink>
  );
}
