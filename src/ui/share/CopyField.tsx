import { useRef, type ReactNode } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { copyWords } from './copy-words.ts';
import { useSay } from './use-said.ts';

interface CopyFieldProps {
  /** What the words are, for screen readers. */
  readonly label: string;
  readonly words: string;
  /** Words on the button. */
  readonly copy: string;
  /** Buttons below that one. */
  readonly children?: ReactNode;
}

const MOST_LINES = 9;

/** Words to be copied, in sight, with the button that does it; selected where the browser does not allow it. */
export function CopyField({ label, words, copy, children }: CopyFieldProps) {
  const { share } = useMessages();
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const refused = () => {
    field.current?.select();
    say(share.notCopied);
  };
  const take = () => {
    void copyWords(words).then((done) => (done ? say(share.copied) : refused()));
  };
  return (
    <div className="copy-field">
      <textarea
        ref={field}
        aria-label={label}
        readOnly
        spellCheck={false}
        rows={Math.min(MOST_LINES, words.split('\n').length)}
        value={words}
        onFocus={(event) => event.target.select()}
      />
      <div className="copy-ways">
        <button type="button" className="button" onClick={take}>
          {copy}
        </button>
        {children}
      </div>
    </div>
  );
}
