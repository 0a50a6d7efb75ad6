import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { endsParagraph, endsWithStop } from './ends-paragraph.ts';
import { beginsWithCapital } from './first-letter.ts';
import { isAnnexHeading } from './is-closing.ts';
import type { Line } from './line.ts';
import { readMarker } from './read-marker.ts';

const MARKER_ALONE = /^(?:\d{1,3}\s?\.|\(?[a-z]{1,3}\))$/;
/** In characters. */
const LONGEST_MARKER = 5;

/** A number alone on its line, as PDF gives it, belongs to the line below. */
export function bringMarkersDown(flow: readonly Line[], language: CompiledLanguage): Line[] {
  const lines: Line[] = [];
  let marker: Line | null = null;
  for (let row = 0; row < flow.length; row += 1) {
    const line = flow[row]!;
    if (marker) {
      const upTo = isTail(line) ? endBelowTail(flow, row, language) : row;
      const first = upTo > row ? flow[row + 1]! : line;
      lines.push(withMarker(first, marker), ...flow.slice(row + 2, upTo));
      if (upTo > row) lines.push({ ...line, gap: false });
      row = Math.max(row, upTo - 1);
      marker = null;
    } else if (isMarker(line)) {
      marker = line;
    } else {
      lines.push(line);
    }
  }
  if (marker) lines.push(marker);
  return lines;
}

function withMarker(line: Line, { text: number, gap, interrupted }: Line): Line {
  const text = `${number} ${line.text}`;
  return { ...line, text, marker: readMarker(text), gap, interrupted };
}

/** The last words of a paragraph are short, in characters. */
const LONGEST_TAIL = 40;

/** "session.": what may be the last line of a paragraph. */
function isTail({ text }: Line): boolean {
  return text.length <= LONGEST_TAIL && endsWithStop(text);
}

/**
 * Some texts of PDFs have the last line of a paragraph right behind its number, and the lines before it below: where they
 * begin as a paragraph does and do not end as one. The row behind those lines, or that of the last line where it stands well.
 */
function endBelowTail(flow: readonly Line[], row: number, language: CompiledLanguage): number {
  const next = flow[row + 1];
  if (!next?.gap || next.marker !== null || language.operativeStart.test(flow[row]!.text)) return row;
  if (!beginsWithCapital(next.text) || isAnnexHeading(next.text, language)) return row;
  let end = row + 2;
  while (end < flow.length && !flow[end]!.gap && flow[end]!.marker === null && !isMarker(flow[end]!))
    end += 1;
  return endsParagraph(flow[end - 1]!.text) ? row : end;
}

function isMarker({ text }: Line): boolean {
  return text.length <= LONGEST_MARKER && MARKER_ALONE.test(text);
}
