import { bestFact } from '../../state/selectors/best-fact.ts';
import { useInterfaceLanguage } from '../messages/use-messages.ts';
import { InLanguage } from './InLanguage.tsx';
import { useCorpus } from './use-corpus.ts';

/** The title of a text with the language it is in; nothing where none is known. */
export function NodeTitle({ id, className }: { readonly id: string; readonly className?: string }) {
  const corpus = useCorpus();
  const title = bestFact(corpus, id, 'title', useInterfaceLanguage());
  return title ? (
    <InLanguage className={className} language={title.language}>
      {title.value}
    </InLanguage>
  ) : null;
}
