import type { CorpusThread } from '../../model/published-corpus.ts';
import { trackTitle } from '../../state/selectors/track-title.ts';
import { InLanguage } from '../common/InLanguage.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';

interface TrackHeadsProps {
  readonly thread: CorpusThread;
  /** Each over its column; else one below the other. */
  readonly apart: boolean;
}

/** The rival tracks by letter, and the title that most of their texts bear. */
export function TrackHeads({ thread, apart }: TrackHeadsProps) {
  const messages = useMessages();
  const language = useInterfaceLanguage();
  const corpus = useCorpus();
  const row = corpus.index.threads.indexOf(thread);
  return (
    <ul className={apart ? 'track-heads thread-row' : 'track-heads'} aria-label={messages.thread.tracks}>
      {thread.tracks.map((_, track) => {
        if (track === 0) return null;
        const title = trackTitle(corpus, row, track, language);
        return (
          <li key={messages.about.track(track)}>
            <strong>{messages.about.track(track)}</strong>
            {title && (
              <InLanguage className="track-title" language={title.language}>
                {title.ofThread ? messages.thread.ownTitle : title.text}
              </InLanguage>
            )}
          </li>
        );
      })}
    </ul>
  );
}
