import { memo } from 'react';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import type { TextClauses } from '../../state/selectors/clauses-of.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Footnotes } from './Footnotes.tsx';
import { FoldedParts } from './FoldedParts.tsx';
import { MarginKey } from './MarginKey.tsx';
import { Paragraph } from './Paragraph.tsx';
import { placeAnchor } from './place-anchor.ts';

interface DocumentTextProps {
  readonly document: CorpusDocument;
  /** Id of the paragraph asked for. */
  readonly place: string | null;
  /** What became of its clauses; null where that is not known. */
  readonly clauses?: TextClauses | null;
  /** Words somebody looked for, to be marked in the paragraph asked for. */
  readonly words?: string | undefined;
}

const BODY = new Set([
  'opening',
  'preambular',
  'operative',
  'sub-paragraph',
  'heading',
  'paragraph',
  'closing',
]);

/** A whole document: body, footnotes, and folded away what was printed around them. Nothing is left out. */
export const DocumentText = memo(function DocumentText({
  document,
  place,
  clauses = null,
  words,
}: DocumentTextProps) {
  const messages = useMessages();
  const known = place === null || document.parts.some(({ id }) => id === place);
  const parts = (kind: string) => document.parts.filter((part) => part.kind === kind);
  const fates = new Map(clauses?.clauses.map((clause) => [clause.place, clause]));
  return (
    <div className="document" data-margin={clauses?.clauses.some(({ fate }) => fate !== 'unknown')}>
      {clauses && <MarginKey clauses={clauses.clauses} />}
      {!known && (
        <p className="notice" role="status">
          {messages.reader.unknownPlace(place)}
        </p>
      )}
      <FoldedParts
        document={document}
        parts={parts('masthead')}
        title={messages.reader.masthead}
        place={place}
      />
      {document.parts
        .filter(({ kind }) => BODY.has(kind))
        .map((part) => (
          <Paragraph
            key={part.id}
            document={document}
            part={part}
            asked={part.id === place}
            anchor={placeAnchor(part.id)}
            clause={fates.get(part.id)}
            words={part.id === place ? words : undefined}
          />
        ))}
      <Footnotes document={document} notes={parts('footnote')} place={place} />
      <FoldedParts
        document={document}
        parts={parts('furniture')}
        title={messages.reader.furniture}
        place={place}
      />
    </div>
  );
});
