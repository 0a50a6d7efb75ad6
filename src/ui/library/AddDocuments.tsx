import { useRef, type ChangeEvent } from 'react';
import { useOwnDesk } from '../common/use-own-desk.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { offeredFile } from './offered-files.ts';
import { PasteText } from './PasteText.tsx';

/** Files, a folder or a pasted text, and how far the reading of them is. */
export function AddDocuments() {
  const { own: words } = useMessages();
  return (
    <div className="add-documents">
      <p className="add-ways">
        <FileButton words={words.chooseFiles} />
        <FileButton words={words.chooseFolder} folder />
        <span className="or-drop">{words.orDrop}</span>
      </p>
      <p className="formats">{words.formats}</p>
      <PasteText />
      <ReadingProgress />
    </div>
  );
}

interface FileButtonProps {
  readonly words: string;
  readonly folder?: boolean;
  /** Endings of the files to show, `.json`; all where none are given. */
  readonly accept?: string;
}

/** A button that opens the system's window for choosing files. */
export function FileButton({ words, folder = false, accept }: FileButtonProps) {
  const desk = useOwnDesk();
  const input = useRef<HTMLInputElement>(null);
  const offer = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    // So that the same file can be chosen again.
    currentTarget.value = '';
    void desk.add(files.filter(({ name }) => !name.startsWith('.')).map((file) => offeredFile(file)));
  };
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {words}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={words}
        {...(accept && { accept })}
        {...(folder && { webkitdirectory: '' })}
        onChange={offer}
      />
    </>
  );
}

function ReadingProgress() {
  const { own: words } = useMessages();
  const desk = useOwnDesk();
  const work = useRecalling(({ own }) => own.work);
  const joining = useRecalling(({ own }) => own.joining);
  return (
    <div className="reading" role="status">
      {work && (
        <>
          <p className="reading-name">{words.reading(work.done, work.total, work.name)}</p>
          <progress value={work.done} max={work.total} aria-label={words.title} />
          <button type="button" className="button" onClick={desk.cancel}>
            {words.stop}
          </button>
        </>
      )}
      {!work && joining && (
        <>
          <p className="reading-name">{words.joining}</p>
          <progress aria-label={words.joining} />
        </>
      )}
    </div>
  );
}
