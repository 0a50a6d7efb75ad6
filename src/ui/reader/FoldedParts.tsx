import type { Part } from '../../model/part.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import { Paragraph } from './Paragraph.tsx';
import { placeAnchor } from './place-anchor.ts';

interface FoldedPartsProps {
  readonly document: CorpusDocument;
  readonly parts: readonly Part[];
  readonly title: string;
  readonly place: string | null;
}

/** What was printed around the text, closed until somebody wants it or the address asks for it. */
export function FoldedParts({ document, parts, title, place }: FoldedPartsProps) {
  if (parts.length === 0) return null;
  const asked = parts.some(({ id }) => id === place);
  return (
    <details className="folded" key={String(asked)} open={asked}>
      <summary>{title}</summary>
      {parts.map((part) => (
        <Paragraph
          key={part.id}
          document={document}
          part={part}
          asked={part.id === place}
          anchor={placeAnchor(part.id)}
        />
      ))}
    </details>
  );
}
