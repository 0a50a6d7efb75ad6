import { forwardLinksOf } from '../../state/selectors/forward-links-of.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { Separated } from '../common/Separated.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useMessages } from '../messages/use-messages.ts';

/** The session in whose provisional agenda the text puts its item, and what came of it here. */
export function ForwardLinks({ id }: { readonly id: string }) {
  const messages = useMessages();
  const links = forwardLinksOf(useCorpus(), id);
  if (links.length === 0) return null;
  return (
    <section>
      <h3>{messages.about.forward}</h3>
      <ul className="plain-list">
        {links.map(({ place, session, followedBy }) => (
          <li key={`${place} ${session}`}>
            <NodeLink id={id} place={place} className="place">
              {place}
            </NodeLink>{' '}
            {messages.about.putsOnAgenda(messages.session.ordinal(session))} →{' '}
            {followedBy.length === 0 ? (
              messages.about.noFollowUp
            ) : (
              <>
                {messages.about.followedBy}{' '}
                <Separated>
                  {followedBy.map((follower) => (
                    <NodeLink key={follower} id={follower} />
                  ))}
                </Separated>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
