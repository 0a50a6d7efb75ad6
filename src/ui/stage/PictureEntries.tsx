import type { ReactNode } from 'react';
import { textWidth } from './text-width.ts';

export interface PictureEntry {
  readonly words: string;
  readonly mark: ReactNode;
}

const MARK = 34;
const AFTER = 22;

/** Marks of a picture with what they mean, in one line. */
export function PictureEntries({
  entries,
  font,
}: {
  readonly entries: readonly PictureEntry[];
  readonly font: string;
}) {
  let end = 0;
  return entries.map(({ words, mark }) => {
    const start = end;
    end += MARK + textWidth(words, font) + AFTER;
    return (
      <g key={words} transform={`translate(${start.toFixed(1)} 0)`}>
        {mark}
        <text className="picture-words" x={MARK} y={4}>
          {words}
        </text>
      </g>
    );
  });
}
