import type { CorpusThread } from '../../model/published-corpus.ts';
import type { LeftOutText } from '../../state/draft-check.ts';
import { bestFact } from '../../state/selectors/best-fact.ts';
import { Count } from '../common/Count.tsx';
import { NodeLink } from '../common/NodeLink.tsx';
import { Separated } from '../common/Separated.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { nameOfSymbol, shortName } from '../messages/name-of-symbol.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { CheckedText } from './CheckedText.tsx';
import { recalledAlike } from './recalled-alike.ts';

interface LeftOutTextsProps {
  readonly texts: readonly LeftOutText[];
  readonly thread: CorpusThread;
}

/** What the draft leaves out: texts that the same ones recall stand together under these, as in a recall list. */
export function LeftOutTexts({ texts, thread }: LeftOutTextsProps) {
  return recalledAlike(texts).map((group) => {
    const [first] = group;
    if (!first) return null;
    if (group.length > 1) return <LeftOutList key={first.text.id} group={group} />;
    return (
      <CheckedText key={first.text.id} text={first.text} thread={thread}>
        <RecalledBy left={first} />
      </CheckedText>
    );
  });
}

function LeftOutList({ group }: { readonly group: readonly LeftOutText[] }) {
  const messages = useMessages();
  const corpus = useCorpus();
  const language = useInterfaceLanguage();
  const recalling = group[0]?.recalledBy ?? [];
  return (
    <li>
      <p className="check-reason">
        {messages.check.recalledBy}{' '}
        <Separated>
          {recalling.map(({ id }) => (
            <NodeLink key={id} id={id} />
          ))}
        </Separated>{' '}
        <Count of={group.length} />
      </p>
      <ul className="check-recalled">
        {group.map(({ text }) => (
          <li key={text.id} data-state={text.documents.length > 0 ? 'here' : 'gap'}>
            <ViewLink
              to={{ selection: { kind: 'edge', source: recalling[0]?.id ?? text.id, target: text.id } }}
              title={bestFact(corpus, text.id, 'title', language)?.value}
              aria-label={nameOfSymbol(text.id, messages)}
            >
              {shortName(text.id)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </li>
  );
}

function RecalledBy({ left: { text, recalledBy } }: { readonly left: LeftOutText }) {
  const { check: words } = useMessages();
  return (
    <>
      {words.recalledBy}{' '}
      <Separated>
        {recalledBy.map(({ id }) => (
          <ViewLink key={id} to={{ selection: { kind: 'edge', source: id, target: text.id } }}>
            {shortName(id)}
          </ViewLink>
        ))}
      </Separated>
    </>
  );
}
