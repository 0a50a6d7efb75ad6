import { nodeSummary } from '../state/selectors/node-summary.ts';
import type { State } from '../state/store.ts';
import type { InterfaceLanguage, Selection } from '../state/view.ts';
import { isDocument } from './common/is-document.ts';
import { selectionName } from './common/selection-name.ts';
import { useRecalling } from './common/use-recalling.ts';
import { nameOfSymbol } from './messages/name-of-symbol.ts';
import type { Messages } from './messages/types.ts';
import { useInterfaceLanguage, useMessages } from './messages/use-messages.ts';

/** Says to screen readers what the reader now shows; the focus stays where it is. */
export function Announcer() {
  const messages = useMessages();
  const language = useInterfaceLanguage();
  const selection = useRecalling((state) => state.view.selection);
  const corpus = useRecalling((state) => state.corpus);
  return (
    <div className="unseen" role="status" aria-live="polite">
      {openedWords(selection, corpus, messages, language).filter(Boolean).join(', ')}
    </div>
  );
}

function openedWords(
  selection: Selection,
  corpus: State['corpus'],
  messages: Messages,
  language: InterfaceLanguage,
): (string | null)[] {
  if (selection.kind !== 'node') {
    return [selectionName(selection, corpus.status === 'ready' ? corpus : null, messages, language)];
  }
  const opened = messages.reader.opened(nameOfSymbol(selection.id, messages));
  const node = corpus.status === 'ready' ? nodeSummary(corpus, selection.id) : null;
  if (!node) return [opened];
  const tabs = messages.reader.tabs(isDocument(node));
  if (node.documents.length > 0) {
    return [opened, selection.tab === 'recalled-by' ? tabs.recalledBy : tabs[selection.tab], selection.place];
  }
  // What is not here has no text and no list of what it recalls: these two are all there is to open.
  return [opened, messages.reader.noText, selection.tab === 'about' ? tabs.about : tabs.recalledBy];
}
