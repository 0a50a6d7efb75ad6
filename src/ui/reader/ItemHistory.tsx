import type { CorpusThread } from '../../model/published-corpus.ts';
import { itemHistory } from '../../state/selectors/item-history.ts';
import { factWords } from '../common/fact-words.ts';
import { InLanguage } from '../common/InLanguage.tsx';
import { NodeLink } from '../common/NodeLink.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import type { Messages } from '../messages/types.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Number and title of the item in each session, with the texts adopted under it. */
export function ItemHistory({ thread }: { readonly thread: CorpusThread }) {
  const messages = useMessages();
  const rows = itemHistory(useCorpus(), thread);
  if (rows.length === 0) return null;
  return (
    <table className="facts items">
      <caption>{messages.about.itemHistory}</caption>
      <tbody>
        {rows.map(({ session, number, title, language, texts }) => (
          <tr key={`${session} ${number ?? ''}`}>
            <th scope="row">{messages.session.ordinal(session)}</th>
            <td>{number !== null && itemWords(number, messages)}</td>
            <td>{title !== null && <InLanguage language={language}>{title}</InLanguage>}</td>
            <td>
              {texts.map((id) => (
                <NodeLink key={id} id={id} className="node-link item-text" />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function itemWords(value: string, messages: Messages): string {
  return factWords({ name: 'agenda-item', value, language: null }, messages).words;
}
