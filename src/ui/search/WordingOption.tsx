import { soughtShare, soughtWords } from '../../state/sought-words.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ResultLink, type OptionPlace } from './ResultLink.tsx';

/** Longer words are told by their beginning. */
const TOLD = 60;

/** An option to look for what was typed as a wording: the very words, and nearly the same. */
export function WordingOption({ words, ...place }: OptionPlace & { readonly words: string }) {
  const { wording } = useMessages();
  const { given, kept, cut } = soughtShare(words);
  const told = words.length > TOLD ? `${words.slice(0, TOLD).trimEnd()}…` : words;
  return (
    <ResultLink {...place} to={{ selection: { kind: 'wording', words: soughtWords(words) ?? words } }}>
      <span className="wording-option">{wording.searchEntry(told)}</span>
      {given > kept && <span className="result-note">{wording.onlyFirst(kept, given)}</span>}
      {cut && <span className="result-note">{wording.onlyBeginning}</span>}
    </ResultLink>
  );
}
