import { soughtSymbol } from '../../state/search/unknown-symbol.ts';
import { textLanguages } from '../../state/selectors/text-languages.ts';
import { titlesElsewhere } from '../../state/selectors/titles-elsewhere.ts';
import { OfficialLink } from '../common/OfficialLink.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';

const THIS_YEAR = new Date().getFullYear();

/**
 * Nothing was found: of a symbol, that it is not known here and where it may be; of words, what is searched, and in which
 * other languages texts and titles stand that could have been meant.
 * @param soFar the words of the texts are still being opened
 */
export function NothingFound({ asked, soFar }: { readonly asked: string; readonly soFar: boolean }) {
  const { search } = useMessages();
  const corpus = useCorpus();
  const language = useInterfaceLanguage();
  const languages = textLanguages(corpus);
  const sought = soughtSymbol(asked, THIS_YEAR);
  if (sought) {
    const { symbol, name, possible } = sought;
    return possible ? (
      <>
        {search.unknownSymbol(name)} <OfficialLink id={symbol} />
      </>
    ) : (
      search.impossibleSymbol(name)
    );
  }
  if (soFar) return search.noneSoFar(asked);
  return [
    search.none(asked),
    ...(languages.length === 0 || languages.includes(language) ? [] : [search.textsIn(languages)]),
    ...titlesElsewhere(corpus, language).map((titles) => search.titlesIn(titles.language, titles.count)),
  ].join(' ');
}
