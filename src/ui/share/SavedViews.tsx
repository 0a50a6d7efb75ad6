import { useId, useState, type SubmitEvent } from 'react';
import { viewAddress, viewName, viewRefusal, withName, withView } from '../../state/saved-views.ts';
import { saveFile } from '../common/save-file.ts';
import { selectionName } from '../common/selection-name.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { SavedViewRow } from './SavedViewRow.tsx';
import { useKeptViews } from './use-kept-views.ts';
import { useSay } from './use-said.ts';

/** Keeps the present view under a name, and leads back to those that were kept. */
export function SavedViews({ onOpen }: { readonly onOpen: () => void }) {
  const { views: words } = useMessages().share;
  const say = useSay();
  const id = useId();
  const view = useRecalling((state) => state.view);
  const { views, aside, change, forgetAside } = useKeptViews();
  const [name, setName] = useState(useUsualName());
  const [named, setNamed] = useState<string | null>(null);
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    const saved = { name: viewName(name), address: viewAddress(view) };
    if (saved.name === '') return;
    const refusal = viewRefusal(views, saved);
    if (refusal !== null) {
      say(words.refused[refusal]);
      return;
    }
    const done = change((before) => withView(before, saved));
    say(done ? words.kept(saved.name) : words.notKept);
  };
  return (
    <section>
      <h3>{words.title}</h3>
      <form className="view-form" onSubmit={keep}>
        <label htmlFor={id}>{words.explained}</label>
        <span className="share-row">
          <input
            id={id}
            className="view-name"
            maxLength={80}
            required
            value={name}
            aria-label={words.name}
            onChange={({ target }) => setName(target.value)}
          />
          <button type="submit" className="button">
            {words.keep}
          </button>
        </span>
      </form>
      {views.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="saved-views">
          {views.map((saved) => (
            <SavedViewRow
              key={saved.name}
              saved={saved}
              named={saved.name === named}
              onOpen={onOpen}
              onRename={(to, byKey) => {
                setNamed(byKey ? to : null);
                if (to === saved.name) return;
                const done = change((before) => withName(before, saved.name, to));
                say(done ? words.renamed(to) : words.notKept);
              }}
              onRemove={() => {
                const done = change((before) => before.filter(({ name: each }) => each !== saved.name));
                say(done ? words.removed(saved.name) : words.notKept);
              }}
            />
          ))}
        </ul>
      )}
      {aside !== null && <Aside found={aside} onRemove={forgetAside} />}
    </section>
  );
}

/** What another version kept: said, and handed out as it was found. */
function Aside({ found, onRemove }: { readonly found: string; readonly onRemove: () => void }) {
  const { views: words } = useMessages().share;
  return (
    <div className="views-aside">
      <p>{words.aside}</p>
      <p className="share-row">
        <button
          type="button"
          className="button"
          onClick={() => saveFile('recalling-views.txt', new Blob([found], { type: 'text/plain' }))}
        >
          {words.saveAside}
        </button>
        <button type="button" className="button" onClick={onRemove}>
          {words.removeAside}
        </button>
      </p>
    </div>
  );
}

/** What is open, and the side it is seen from. */
function useUsualName(): string {
  const messages = useMessages();
  const corpus = useCorpus();
  const language = useInterfaceLanguage();
  const { selection, stage } = useRecalling((state) => state.view);
  const opened = selectionName(selection, corpus, messages, language);
  return viewName([opened, messages.page[stage]].filter(Boolean).join(' · '));
}
