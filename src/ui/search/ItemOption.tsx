import { localizedTitle } from '../../state/selectors/localized-title.ts';
import { InLanguage } from '../common/InLanguage.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useInterfaceLanguage } from '../messages/use-messages.ts';
import { ResultLink, type OptionPlace } from './ResultLink.tsx';

/** An agenda item that was found by a title or number it had. */
export function ItemOption({ id, ...place }: OptionPlace & { readonly id: string }) {
  const corpus = useCorpus();
  const language = useInterfaceLanguage();
  const thread = corpus.index.threads.find((each) => each.id === id);
  const title = localizedTitle(thread?.titles ?? {}, language);
  return (
    <ResultLink {...place} to={{ selection: { kind: 'thread', id } }}>
      {title ? <InLanguage language={title.language}>{title.text}</InLanguage> : id}
    </ResultLink>
  );
}
