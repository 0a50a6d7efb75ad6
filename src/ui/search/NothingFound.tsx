import { titlesElsewhere } from '../../state/selectors/titles-elsewhere.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';

/** Nothing was found, what is searched, and in which other languages titles stand that could have been meant. */
export function NothingFound({ asked }: { readonly asked: string }) {
  const { search } = useMessages();
  const elsewhere = titlesElsewhere(useCorpus(), useInterfaceLanguage());
  return [
    search.none(asked),
    ...elsewhere.map(({ language, count }) => search.titlesIn(language, count)),
  ].join(' ');
}
