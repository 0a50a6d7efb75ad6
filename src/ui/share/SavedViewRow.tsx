import { useEffect, useMemo, useRef, useState } from 'react';
import { viewName, type SavedView } from '../../state/saved-views.ts';
import { parseViewUrl } from '../../state/view-url.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { copyWords } from './copy-words.ts';
import { useSay } from './use-said.ts';

interface SavedViewRowProps {
  readonly saved: SavedView;
  /** It has just been named by the keyboard, which goes on there. */
  readonly named: boolean;
  readonly onOpen: () => void;
  /** @param byKey where the keyboard goes on at the view, whatever its name is now */
  readonly onRename: (name: string, byKey: boolean) => void;
  readonly onRemove: () => void;
}

/** A kept view: the way back to it, and what can be done with it. */
export function SavedViewRow({ saved, named, onOpen, onRename, onRemove }: SavedViewRowProps) {
  const { share } = useMessages();
  const { views: words } = share;
  const say = useSay();
  const language = useRecalling(({ view }) => view.language);
  const to = useMemo(() => ({ ...parseViewUrl(saved.address), language }), [saved.address, language]);
  const [renaming, setRenaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (named && !renaming) row.current?.focus();
  }, [named, renaming]);
  const remove = () => {
    const { nextElementSibling, previousElementSibling } = row.current ?? {};
    const rest =
      nextElementSibling ?? previousElementSibling ?? row.current?.closest('section')?.querySelector('input');
    if (rest instanceof HTMLElement) rest.focus();
    onRemove();
  };
  const copy = () => {
    const address = new URL(saved.address, `${location.origin}${location.pathname}`).href;
    void copyWords(address).then((done) => say(done ? share.copied : address));
  };
  return (
    <li ref={row} tabIndex={-1}>
      {renaming ? (
        <NameField
          name={saved.name}
          onName={(name, byKey) => {
            setRenaming(false);
            onRename(name ?? saved.name, byKey);
          }}
        />
      ) : (
        <ViewLink to={to} onClick={(event) => !event.ctrlKey && !event.metaKey && onOpen()}>
          {saved.name}
        </ViewLink>
      )}
      <span className="view-ways">
        <WayButton
          name={words.rename(saved.name)}
          path="M3 13l1-3 7-7 2 2-7 7z"
          onClick={() => setRenaming(true)}
        />
        <WayButton
          name={words.copyLink(saved.name)}
          path="M7 9l3-3M6 7 4 9a2 2 0 0 0 3 3l2-2M10 9l2-2a2 2 0 0 0-3-3L7 6"
          onClick={copy}
        />
        <WayButton name={words.remove(saved.name)} path="M4 4l8 8M12 4l-8 8" onClick={remove} />
      </span>
    </li>
  );
}

/** Enter and leaving the field rename, Escape does not. */
function NameField({
  name,
  onName,
}: {
  readonly name: string;
  readonly onName: (name: string | null, byKey: boolean) => void;
}) {
  const { views: words } = useMessages().share;
  const given = useRef(false);
  const give = (text: string | null, byKey: boolean) => {
    if (given.current) return;
    given.current = true;
    onName(text === null ? null : viewName(text) || null, byKey);
  };
  return (
    <input
      className="view-name"
      aria-label={words.newName(name)}
      defaultValue={name}
      maxLength={80}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field takes the place of the button that was pressed
      autoFocus
      onFocus={({ target }) => target.select()}
      onBlur={({ target }) => give(target.value, false)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        give(event.key === 'Enter' ? event.currentTarget.value : null, true);
      }}
    />
  );
}

interface WayButtonProps {
  readonly name: string;
  readonly path: string;
  readonly onClick: () => void;
}

function WayButton({ name, path, onClick }: WayButtonProps) {
  return (
    <button type="button" className="icon-button" aria-label={name} title={name} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
