import type { WordingMatch } from '../../lineage/wording/wording-index.ts';
import { spanOfWords } from '../../lineage/wording/word-spans.ts';

/** Characters shown before and behind the words of a long paragraph. */
const AROUND = 180;

interface MarkedClauseProps {
  readonly match: Pick<WordingMatch, 'language' | 'text' | 'from' | 'to' | 'closeness'>;
}

/** A paragraph with the words marked; a long one from a little before them to a little behind. */
export function MarkedClause({ match }: MarkedClauseProps) {
  const { language, text, closeness } = match;
  const span = spanOfWords(text, match.from, match.to);
  const at = span ?? { start: 0, end: 0 };
  const start = at.start > AROUND * 1.5 ? text.indexOf(' ', at.start - AROUND) + 1 : 0;
  const end = text.length - at.end > AROUND * 1.5 ? text.lastIndexOf(' ', at.end + AROUND) : text.length;
  return (
    <p className="wording-words" dir="auto" lang={language}>
      {start > 0 && '… '}
      {text.slice(start, at.start)}
      {span && <mark data-near={closeness < 1}>{text.slice(at.start, at.end)}</mark>}
      {text.slice(at.end, end)}
      {end < text.length && ' …'}
    </p>
  );
}
