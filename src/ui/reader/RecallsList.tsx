import { recallsOf, type CitationLine } from '../../state/selectors/citations-of.ts';
import { Count } from '../common/Count.tsx';
import { isDocument } from '../common/is-document.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useMessages } from '../messages/use-messages.ts';
import { CitationEntry } from './CitationEntry.tsx';

/** Every text this one cites, by date: resolutions and decisions first, then other documents. */
export function RecallsList({ id }: { readonly id: string }) {
  const messages = useMessages();
  const lines = recallsOf(useCorpus(), id);
  if (lines.length === 0) return <p className="notice">{messages.reader.recallsNothing}</p>;
  const numbered = ({ other }: CitationLine) => !isDocument(other);
  return (
    <>
      <Group source={id} title={messages.reader.resolutions} lines={lines.filter(numbered)} />
      <Group
        source={id}
        title={messages.reader.otherDocuments}
        lines={lines.filter((line) => !numbered(line))}
      />
    </>
  );
}

interface GroupProps {
  readonly source: string;
  readonly title: string;
  readonly lines: readonly CitationLine[];
}

function Group({ source, title, lines }: GroupProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <Count of={lines.length} />
      </h3>
      <ul className="line-list">
        {lines.map((line) => (
          <CitationEntry key={line.other.id} source={source} line={line} />
        ))}
      </ul>
    </section>
  );
}
