import { useId, useState } from 'react';
import { selectWording } from '../../state/actions.ts';
import { paragraphsOfWords, soughtShare } from '../../state/sought-words.ts';
import { useStore } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';

/** The words that are looked for, to be changed; paragraphs with an empty line between them. */
export function WordingForm({ words }: { readonly words: string }) {
  const { wording } = useMessages();
  const store = useStore();
  const field = useId();
  const [text, setText] = useState(() => paragraphsOfWords(words).join('\n\n'));
  const { given, kept, cut } = soughtShare(text);
  return (
    <form
      className="wording-form"
      onSubmit={(event) => {
        event.preventDefault();
        selectWording(store, text);
      }}
    >
      <label htmlFor={field}>{wording.words}</label>
      <textarea
        id={field}
        rows={Math.min(8, Math.max(2, Math.ceil(text.length / 60)))}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          selectWording(store, text);
        }}
      />
      {given > kept && <p role="status">{wording.onlyFirst(kept, given)}</p>}
      {cut && <p role="status">{wording.onlyBeginning}</p>}
      <button type="submit" className="button">
        {wording.find}
      </button>
    </form>
  );
}
