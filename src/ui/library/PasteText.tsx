import { useState, type FormEvent } from 'react';
import { useOwnDesk } from '../common/use-own-desk.ts';
import { useMessages } from '../messages/use-messages.ts';
import { offeredText } from './offered-files.ts';

interface Pasted {
  readonly name: string;
  readonly text: string;
}

const NOTHING: Pasted = { name: '', text: '' };
/** What was pasted and not added yet: whoever closes the library finds it there again. */
let left = NOTHING;

/** A text from the clipboard, under a name. */
export function PasteText() {
  const { own: words } = useMessages();
  const desk = useOwnDesk();
  const [pasted, setPasted] = useState(left);
  const [open] = useState(left !== NOTHING);
  const change = (to: Pasted) => {
    left = to;
    setPasted(to);
  };
  const add = async () => {
    const name = pasted.name.trim();
    change(NOTHING);
    const file = { ...offeredText(name || words.pasted, pasted.text), unnamed: name === '' };
    const outcomes = await desk.add([file]);
    const isRefused = outcomes.every(({ status }) => status === 'failed' || status === 'cancelled');
    // Nobody else has it: it comes back, unless there is something else by now.
    if (isRefused && left === NOTHING) change(pasted);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  return (
    <details className="paste" open={open}>
      <summary>{words.paste}</summary>
      <form onSubmit={submit}>
        <label>
          {words.pasteName}
          <input
            value={pasted.name}
            placeholder={words.pasted}
            onChange={({ target }) => change({ ...pasted, name: target.value })}
          />
        </label>
        <label>
          {words.pasteText}
          <textarea
            rows={6}
            value={pasted.text}
            required
            onChange={({ target }) => change({ ...pasted, text: target.value })}
          />
        </label>
        <button type="submit" className="button" disabled={pasted.text.trim() === ''}>
          {words.pasteAdd}
        </button>
      </form>
    </details>
  );
}
