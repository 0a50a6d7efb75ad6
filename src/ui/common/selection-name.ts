import type { Corpus } from '../../state/selectors/corpus.ts';
import { localizedTitle } from '../../state/selectors/localized-title.ts';
import { isOwnText } from '../../state/selectors/own-texts.ts';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { successionBetween } from '../../state/selectors/successions-of.ts';
import { textVersions } from '../../state/selectors/text-versions.ts';
import type { Selection } from '../../state/view.ts';
import { nameOfSymbol, shortName } from '../messages/name-of-symbol.ts';
import type { Messages } from '../messages/types.ts';

/** What is opened, for the window's title and for screen readers; null where nothing is, or where it is not known yet. */
export function selectionName(
  selection: Selection,
  corpus: Corpus | null,
  messages: Messages,
  language: string,
): string | null {
  switch (selection.kind) {
    case 'none':
      return null;
    case 'node':
      return nameOfSymbol(selection.id, messages);
    case 'edge':
      return edgeName(selection, corpus, messages);
    case 'comparison':
      if (selection.left === selection.right) {
        const name = nameOfSymbol(selection.left, messages);
        return corpus !== null && hasVersions(corpus, selection.left)
          ? messages.compare.versionsTitle(name)
          : messages.compare.languagesTitle(name);
      }
      return messages.compare.title(shortName(selection.left), shortName(selection.right));
    case 'wording':
      return messages.wording.title(selection.words);
    case 'route':
      return messages.routes.title(shortName(selection.from), shortName(selection.to));
    case 'thread': {
      const thread = corpus?.index.threads.find(({ id }) => id === selection.id);
      const title = localizedTitle(thread?.titles ?? {}, language);
      return title && messages.thread.title(title.text);
    }
  }
}

/** A text of the reader's own, or one that is here more than once in one language. */
function hasVersions(corpus: Corpus, id: string): boolean {
  const versions = textVersions(corpus, nodeSummary(corpus, id)?.documents ?? []);
  return isOwnText(corpus, id) || versions.some(({ code, language }) => code !== language);
}

/** An inferred step is named after what it says: one follows the other, and need not cite it. */
function edgeName(
  { source, target }: { readonly source: string; readonly target: string },
  corpus: Corpus | null,
  { evidence }: Messages,
): string {
  const follows =
    corpus !== null &&
    !corpus.graph.hasEdge(source, target) &&
    successionBetween(corpus, source, target) !== null;
  return (follows ? evidence.follows : evidence.title)(shortName(source), shortName(target));
}
