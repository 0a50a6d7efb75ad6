import { useOwnDesk } from '../common/use-own-desk.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { saveFile } from '../common/save-file.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Whether own documents are kept and what stands in the way; and what was kept and cannot be read. */
export function KeepNotice() {
  const { own: words } = useMessages();
  const desk = useOwnDesk();
  const keeping = useRecalling(({ own }) => own.keeping);
  const fault = useRecalling(({ own }) => own.fault);
  const aside = useRecalling(({ own }) => own.aside);
  const any = useRecalling(({ own }) => own.documents.length > 0);
  return (
    <>
      {fault && (
        <p className="keep-fault" role="alert">
          {words.keepFaults[fault.code]} {keeping === 'visit' && words.notKept}
        </p>
      )}
      {!fault && any && keeping !== 'asking' && (
        <p className="kept">{keeping === 'browser' ? words.keptHere : words.notKept}</p>
      )}
      {aside.length > 0 && (
        <p className="keep-fault">
          {words.aside(aside.length)}{' '}
          <button
            type="button"
            className="inline-button"
            onClick={() =>
              saveFile(
                'recalling-set-aside.json',
                new Blob([JSON.stringify(aside)], { type: 'application/json' }),
              )
            }
          >
            {words.saveAside}
          </button>{' '}
          <button type="button" className="inline-button" onClick={() => void desk.removeAside()}>
            {words.removeAside}
          </button>
        </p>
      )}
    </>
  );
}
