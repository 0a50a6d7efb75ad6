import { useDeferredValue } from 'react';
import { libraryOf } from '../../state/selectors/library-of.ts';
import { Count } from '../common/Count.tsx';
import { TextLine } from '../common/TextLine.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useMessages } from '../messages/use-messages.ts';
import './reader.css';

const SUGGESTED = 8;

/** Nothing is chosen: how to begin, and the latest texts to begin with. */
export function Welcome() {
  const messages = useMessages();
  const { texts, others } = libraryOf(useDeferredValue(useCorpus()));
  const all = [...texts, ...others];
  const suggested = all.slice(0, SUGGESTED);
  return (
    <div className="welcome">
      <h2 className="reader-title" tabIndex={-1}>
        {messages.page.nothingSelected}
      </h2>
      <p className="lead">{messages.page.howToStart}</p>
      <h3>
        {suggested.length < all.length ? messages.page.latest : messages.page.suggestions}{' '}
        <Count of={suggested.length} />
      </h3>
      <ul className="line-list">
        {suggested.map((text) => (
          <TextLine key={text.id} text={text} />
        ))}
      </ul>
    </div>
  );
}
