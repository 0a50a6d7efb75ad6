import { saveFile } from '../common/save-file.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useSay } from './use-said.ts';

interface DownloadButtonProps {
  /** Of the form, as the button shows it. */
  readonly name: string;
  /** Of what is downloaded, where the button does not say it. */
  readonly of?: string;
  readonly file: string;
  readonly mediaType: string;
  /** Makes the contents when they are asked for; null as long as what they are made from is not here. */
  readonly write: (() => string) | null;
}

/** Makes a file and hands it to the reader. */
export function DownloadButton({ name, of, file, mediaType, write }: DownloadButtonProps) {
  const { share } = useMessages();
  const say = useSay();
  const download = () => {
    if (!write) return;
    try {
      saveFile(file, new Blob([write()], { type: mediaType }));
      say(share.downloaded(file));
    } catch {
      // Longer than the browser can hold in one piece, say.
      say(share.notDownloaded);
    }
  };
  return (
    <button
      type="button"
      className="button"
      aria-label={share.download(of === undefined ? name : `${name}, ${of}`)}
      aria-disabled={write === null}
      onClick={download}
    >
      {name}
    </button>
  );
}
