import { localizedTitle } from '../../state/selectors/localized-title.ts';
import { threadOf } from '../../state/selectors/thread-of.ts';
import { InLanguage } from '../common/InLanguage.tsx';
import { NodeLink } from '../common/NodeLink.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { ItemHistory } from './ItemHistory.tsx';

/** The thread and track a text belongs to, with everyone in the track and the item in each session. */
export function ThreadFacts({ id }: { readonly id: string }) {
  const messages = useMessages();
  const language = useInterfaceLanguage();
  const corpus = useCorpus();
  const membership = threadOf(corpus, id);
  if (!membership) {
    return (
      <section>
        <h3>{messages.about.thread}</h3>
        <p>{messages.about.noThread}</p>
      </section>
    );
  }
  const { thread, track, inferred } = membership;
  const title = localizedTitle(thread.titles, language);
  const tracks = thread.tracks.length > 1;
  const name = tracks && track > 0 ? localizedTitle(thread.tracks[track]?.titles ?? {}, language) : null;
  return (
    <section>
      <h3>{messages.about.thread}</h3>
      <p>{title && <InLanguage language={title.language}>{title.text}</InLanguage>}</p>
      <p>
        {tracks && (track === 0 ? messages.about.trunk : messages.about.track(track))}
        {name && (
          <>
            {': '}
            <InLanguage language={name.language}>{name.text}</InLanguage>
          </>
        )}{' '}
        {inferred && <span className="badge doubt">{messages.about.inferredMember}</span>}
      </p>
      <p className="members">
        {thread.tracks[track]?.members.map((row) => {
          const member = corpus.index.nodes.id[row] ?? '';
          return (
            <NodeLink key={row} id={member} className={member === id ? 'node-link self' : 'node-link'} />
          );
        })}
      </p>
      <ItemHistory thread={thread} />
    </section>
  );
}
