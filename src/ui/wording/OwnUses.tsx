import { useState } from 'react';
import type { OwnUse } from '../../state/search/finder.ts';
import { ownVersionRow } from '../../state/search/own-version-row.ts';
import { Count } from '../common/Count.tsx';
import { useRecalling } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Closeness } from './Closeness.tsx';
import { MarkedClause } from './MarkedClause.tsx';
import { UseLink } from './UseLink.tsx';

/** Paragraphs that are shown at once. */
const PAGE = 10;

interface OwnUsesProps {
  readonly own: readonly OwnUse[];
  readonly words: string;
  /** They are of one of several paragraphs that are looked for, with a heading of its own. */
  readonly several: boolean;
}

/** Paragraphs of the reader's own documents that say the words, or nearly. */
export function OwnUses({ own, words, several }: OwnUsesProps) {
  const { wording, reader } = useMessages();
  const [shown, setShown] = useState(PAGE);
  const Heading = several ? 'h4' : 'h3';
  return (
    <section className="wording-groups">
      <Heading>
        {wording.own} <Count of={own.length} />
      </Heading>
      <ol className="line-list">
        {own.slice(0, shown).map(({ key, id, place, match }) => (
          <li key={`${key} ${place}`}>
            {match.closeness < 1 && <Closeness of={match} />}
            <p className="line-head">
              <OwnLink own={{ key, id, place }} words={words} />
            </p>
            <MarkedClause match={match} />
          </li>
        ))}
      </ol>
      {own.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {reader.more(Math.min(PAGE, own.length - shown))}
        </button>
      )}
    </section>
  );
}

interface OwnLinkProps {
  readonly own: Pick<OwnUse, 'key' | 'id' | 'place'>;
  readonly words: string;
}

function OwnLink({ own, words }: OwnLinkProps) {
  const row = useRecalling((state) => ownVersionRow(state, own.key));
  return <UseLink use={own} words={words} row={row} />;
}
