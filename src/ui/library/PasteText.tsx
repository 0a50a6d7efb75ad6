import { useState, type FormEvent } from 'react';
import { useOwnDesk } from '../common/use-own-desk.ts';
import { useMessages } from '../messages/use-messages.ts';
import { offeredText } from './offered-files.ts';

/** A text from the clipboard, under a name. */
export function PasteText() {
  const { own: words } = useMessages();
  const desk = useOwnDesk();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const add = async () => {
    const given = name.trim();
    setName('');
    setText('');
    const outcomes = await desk.add([{ ...offeredText(given || words.pasted, text), unnamed: given === '' }]);
    if (outcomes.some(({ status }) => status !== 'failed' && status !== 'cancelled')) return;
    // Nobody else has it: it comes back, unless there is something else by now.
    setName((now) => now || given);
    setText((now) => now || text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  return (
    <details className="paste">
      <summary>{words.paste}</summary>
      <form onSubmit={submit}>
        <label>
          {words.pasteName}
          <input value={name} placeholder={words.pasted} onChange={(event) => setName(event.target.value)} />
        </label>
        <label>
          {words.pasteText}
          <textarea rows={6} value={text} required onChange={(event) => setText(event.target.value)} />
        </label>
        <button type="submit" className="button" disabled={text.trim() === ''}>
          {words.pasteAdd}
        </button>
      </form>
    </details>
  );
}
