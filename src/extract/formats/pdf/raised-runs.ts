import type { TextRun } from './text-run.ts';

/** Smaller than its carrier by this factor. */
const SMALLER = 0.85;
/** Raised by these shares of the carrier's size. */
const LEAST_RAISED = 0.1;
const MOST_RAISED = 0.7;
/** No further from its carrier than this, in sizes of the carrier. */
const NEAR = 1.2;
/** In characters; longer raised text is a line of its own. */
const LONGEST = 12;
/** On a page with more runs than this nothing is looked for: it is a drawing or an attack. */
const MOST_RUNS = 20_000;

/** Raised small text, each with the run that carries it: the one before it, or the one behind a footnote's mark. */
export function raisedRuns(runs: readonly TextRun[]): Map<TextRun, TextRun> {
  const found = new Map<TextRun, TextRun>();
  if (runs.length > MOST_RUNS) return found;
  const largest = runs.reduce((size, run) => Math.max(size, run.size), 0);
  const byBaseline = [...runs].sort((a, b) => a.y - b.y);
  byBaseline.forEach((mark, position) => {
    if (mark.text.length > LONGEST) return;
    let nearest: TextRun | null = null;
    let shortest = Infinity;
    for (let below = position + 1; below < byBaseline.length; below += 1) {
      const carrier = byBaseline[below];
      if (!carrier || carrier.y - mark.y > MOST_RAISED * largest) break;
      const distance = distanceTo(carrier, mark);
      if (distance < shortest) [nearest, shortest] = [carrier, distance];
    }
    if (nearest) found.set(mark, nearest);
  });
  // A mark that is carried by a mark belongs to nobody we know: it stays as it is.
  return new Map([...found].filter(([, carrier]) => !found.has(carrier)));
}

/** Infinite where the run does not carry the mark. Text before a mark is preferred to text behind it. */
function distanceTo(carrier: TextRun, mark: TextRun): number {
  const raised = carrier.y - mark.y;
  if (mark.size > SMALLER * carrier.size) return Infinity;
  if (raised < LEAST_RAISED * carrier.size || raised > MOST_RAISED * carrier.size) return Infinity;
  const behind = mark.x - (carrier.x + carrier.width);
  const before = carrier.x - (mark.x + mark.width);
  const reach = NEAR * carrier.size;
  if (behind > reach || before > reach) return Infinity;
  return behind >= -reach ? Math.abs(behind) : reach + Math.abs(before);
}

/** True for a footnote's number, or several: `4`, `4, 5`. */
export function isRaisedMark(text: string): boolean {
  return /^\s*\d{1,3}(?:[,\s–-]+\d{1,3})*,?\s*$/.test(text);
}
