import { ownVersionRow } from '../../state/search/own-version-row.ts';
import type { FoundParagraph } from '../../state/search/search-calls.ts';
import { cellAt } from '../../model/cell-at.ts';
import type { Corpus } from '../../state/selectors/corpus.ts';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { soughtWords } from '../../state/sought-words.ts';
import type { View } from '../../state/view.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useOtherVersion } from '../common/use-other-version.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { formatDate } from '../messages/format-date.ts';
import { shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Marked } from './Marked.tsx';
import { ResultLink, type OptionPlace } from './ResultLink.tsx';

/** A paragraph in which the words were found; leads to it, with the words marked. */
export function ParagraphOption({ found, ...place }: OptionPlace & { readonly found: FoundParagraph }) {
  const messages = useMessages();
  const corpus = useCorpus();
  const { at } = found;
  const id = at.kind === 'own' ? at.id : idOfDocument(corpus, at.document);
  const node = nodeSummary(corpus, id);
  const ownRow = useRecalling((state) => (at.kind === 'own' ? ownVersionRow(state, at.key) : null));
  const otherVersion = useOtherVersion(id, at.kind === 'own' ? ownRow : at.document);
  const words = soughtWords(found.words);
  const to: Partial<View> = {
    selection: { kind: 'node', id, tab: 'text', place: at.place, ...(words === null ? {} : { words }) },
    ...otherVersion,
  };
  return (
    <ResultLink {...place} to={to}>
      <span className="line-head">
        <strong>
          {shortName(id)}, {at.place}
        </strong>
        {node?.date && <time dateTime={node.date}>{formatDate(node.date, messages)}</time>}
      </span>
      <Marked excerpt={found} language={found.language} />
      {found.others > 0 && <span className="result-note">{messages.search.others(found.others)}</span>}
    </ResultLink>
  );
}

function idOfDocument({ index }: Corpus, document: number): string {
  return cellAt(index.nodes.id, cellAt(index.documents.node, document));
}
