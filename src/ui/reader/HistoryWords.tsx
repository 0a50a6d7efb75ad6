import type { CorpusDocument } from '../../model/published-corpus.ts';
import { clauseDiff } from '../../state/selectors/clause-diff.ts';
import type { ClauseLine } from '../../state/selectors/clauses-of.ts';
import { ChangedWords } from '../common/ChangedWords.tsx';
import { markedParagraphs, sideRuns, type ChangedRun } from '../common/changed-runs.ts';
import { DocumentFault } from '../common/DocumentFault.tsx';
import { useDocument } from '../common/use-document.ts';
import { useMessages } from '../messages/use-messages.ts';

/** The words of a clause, with what changed in them since the text it comes from. */
export function HistoryWords({ line }: { readonly line: ClauseLine }) {
  const messages = useMessages();
  const source = line.sources[0];
  const later = useDocument(line.document);
  // Where there is no source the same document is asked for, which is here already.
  const earlier = useDocument(source?.document ?? line.document);
  if (later.status === 'failed') return <DocumentFault row={line.document} fault={later.fault} />;
  if (earlier.status === 'failed') {
    return <DocumentFault row={source?.document ?? line.document} fault={earlier.fault} />;
  }
  if (later.status !== 'ready' || earlier.status !== 'ready') {
    return <p className="notice">{messages.reader.loading}</p>;
  }
  const runs = runsOf(line, later.document, source ? earlier.document : null);
  return (
    <p className="history-words" dir="auto" lang={later.document.language ?? undefined}>
      <ChangedWords runs={runs} />
    </p>
  );
}

/** Of what the clause has from the nearest text, all that it has from there: a merged clause comes from several. */
function runsOf(
  { document, place, sources }: ClauseLine,
  later: CorpusDocument,
  earlier: CorpusDocument | null,
): readonly ChangedRun[] {
  const part = later.parts.find(({ id }) => id === place);
  if (!part) return [];
  const side = { text: later.text, parts: [part] };
  if (earlier === null) return sideRuns(part, side, 'added', []);
  const near = sources.filter(
    (source) => source.document === sources[0]?.document && source.document !== document,
  );
  const places = near.map((source) => source.place);
  const pieces = clauseDiff({ document: earlier, places }, { document: later, place });
  const left = { text: earlier.text, parts: earlier.parts.filter(({ id }) => places.includes(id)) };
  return markedParagraphs(pieces, left, side)[0]?.runs ?? [];
}
