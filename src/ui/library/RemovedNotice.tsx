import { useOwnDesk } from '../common/use-own-desk.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { focusQuietly } from './focus-quietly.ts';

/** What was removed last, said aloud, with the way to take it back. */
export function RemovedNotice() {
  const { own: words } = useMessages();
  const desk = useOwnDesk();
  const removed = useRecalling(({ own }) => own.removed);
  return (
    <p role="status" className="removed">
      {removed.length > 0 && (
        <>
          <bdi>{words.removed(removed.length, removed[0]?.key ?? '')}</bdi>{' '}
          <button
            type="button"
            className="inline-button"
            onClick={({ currentTarget }) => {
              focusQuietly(currentTarget.closest('section'));
              void desk.restore();
            }}
          >
            {words.restore}
          </button>
        </>
      )}
    </p>
  );
}
