import { lazy, Suspense, useEffect, useState } from 'react';
import { BrokenPart } from './BrokenPart.tsx';
import { FaultBoundary } from './common/FaultBoundary.tsx';
import { isTyping } from './common/is-typing.ts';
import { useMessages } from './messages/use-messages.ts';

const KeyList = lazy(async () => ({ default: (await import('./keys/KeyList.tsx')).KeyList }));

/** Opens the list of keys; so does `?`, except while somebody types. */
export function KeysButton() {
  const { keys: words, page } = useMessages();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) => {
      if (key === '?' && !ctrlKey && !metaKey && !altKey && !isTyping(target) && !isUnderDialog())
        setOpen(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button
        type="button"
        className="icon-button keys-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        aria-label={words.title}
        title={words.title}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <rect
            x="1.2"
            y="3.7"
            width="13.6"
            height="8.6"
            rx="1.6"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.3"
          />
          <path
            d="M4 6.6h.1M6.7 6.6h.1M9.3 6.6h.1M12 6.6h.1M5 9.6h6"
            stroke="currentColor"
            strokeWidth="1.4"
            strokeLinecap="round"
          />
        </svg>
      </button>
      {open && (
        <FaultBoundary asked={open} fallback={<BrokenPart words={page.pageBroken} />}>
          <Suspense fallback={null}>
            <KeyList onClose={() => setOpen(false)} />
          </Suspense>
        </FaultBoundary>
      )}
    </>
  );
}

function isUnderDialog(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
