import { localizedTitle } from '../../state/selectors/localized-title.ts';
import { FaultNotice } from '../common/FaultNotice.tsx';
import { InLanguage } from '../common/InLanguage.tsx';
import { NodeLink } from '../common/NodeLink.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';

/** An agenda item through the sessions. */
export function Thread({ id }: { readonly id: string }) {
  const messages = useMessages();
  const language = useInterfaceLanguage();
  const { index } = useCorpus();
  const thread = index.threads.find((each) => each.id === id);
  if (!thread) return <FaultNotice words={messages.thread.unknown} />;
  const title = localizedTitle(thread.titles, language);
  return (
    <article>
      <h2 className="reader-title" tabIndex={-1}>
        {title && <InLanguage language={title.language}>{title.text}</InLanguage>}
      </h2>
      {thread.tracks.map(({ members }, track) => (
        <section key={members[0] ?? track}>
          <h3>{track === 0 ? messages.about.trunk : messages.about.track(track)}</h3>
          <p className="members">
            {members.map((row) => (
              <NodeLink key={row} id={index.nodes.id[row] ?? ''} />
            ))}
          </p>
        </section>
      ))}
    </article>
  );
}
