import { soughtWords } from '../../state/sought-words.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { useMessages } from '../messages/use-messages.ts';

/** Longer words are told by their beginning. */
const TOLD = 60;

interface WordingOptionProps {
  readonly words: string;
  readonly optionId: string;
  /** The one Enter would open. */
  readonly active: boolean;
  readonly onChosen: () => void;
}

/** The last option: to look for what was typed in the paragraphs of all texts. */
export function WordingOption({ words, optionId, active, onChosen }: WordingOptionProps) {
  const { wording } = useMessages();
  const told = words.length > TOLD ? `${words.slice(0, TOLD).trimEnd()}…` : words;
  return (
    <ViewLink
      id={optionId}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className="result wording-option"
      to={{ selection: { kind: 'wording', words: soughtWords(words) ?? words } }}
      // The focus stays in the box until the click is done.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChosen}
    >
      {wording.searchEntry(told)}
    </ViewLink>
  );
}
