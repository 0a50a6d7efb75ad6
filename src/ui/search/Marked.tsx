import type { Excerpt } from '../../state/search/excerpt.ts';

interface MarkedProps {
  readonly excerpt: Excerpt;
  /** ISO 639-1 code; null where it is unknown. */
  readonly language: string | null;
}

/** A part of a paragraph with the words that were found marked. */
export function Marked({ excerpt, language }: MarkedProps) {
  const { text, marks, cutBefore, cutAfter } = excerpt;
  return (
    <span className="result-words" lang={language ?? undefined} dir="auto">
      {cutBefore && '… '}
      {marks.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
      {cutAfter && ' …'}
    </span>
  );
}
