import { useMessages } from '../messages/use-messages.ts';
import { ItemOption } from './ItemOption.tsx';
import { ParagraphOption } from './ParagraphOption.tsx';
import { ResultAction } from './ResultAction.tsx';
import type { OptionPlace } from './ResultLink.tsx';
import type { SearchOption } from './search-options.ts';
import { TextOption } from './TextOption.tsx';
import { WordingOption } from './WordingOption.tsx';

/** One option, as its kind is shown. */
export function OptionRow({ option, ...place }: OptionPlace & { readonly option: SearchOption }) {
  const { search } = useMessages();
  switch (option.kind) {
    case 'text':
      return <TextOption id={option.id} query={option.query} {...place} />;
    case 'item':
      return <ItemOption id={option.id} {...place} />;
    case 'paragraph':
      return <ParagraphOption found={option.found} {...place} />;
    case 'wording':
      return <WordingOption words={option.words} {...place} />;
    case 'recent':
      return <ResultAction {...place}>{option.query}</ResultAction>;
    case 'more':
      return <ResultAction {...place}>{search.more(option.count)}</ResultAction>;
    case 'forget':
      return <ResultAction {...place}>{search.forget}</ResultAction>;
  }
}
