import type { Part } from '../../model/part.ts';

/** The parts of a document by the block of Akoma Ntoso they belong to; together, in order, all but footnotes and furniture. */
export interface DividedParts {
  readonly preface: readonly Part[];
  readonly preamble: readonly Part[];
  readonly body: readonly Part[];
  readonly conclusions: readonly Part[];
  /** Each annex, its heading first where it has one. */
  readonly annexes: readonly (readonly Part[])[];
}

const isAnnexHeading = ({ id, kind }: Part) => kind === 'heading' && id.startsWith('annex');
const isAnnex = ({ id }: Part) => id.startsWith('annex');
const isPreambular = ({ id, kind }: Part) =>
  kind === 'opening' || kind === 'preambular' || (kind === 'sub-paragraph' && id.startsWith('pp'));
/** What a resolution goes on with: a closing before any of these stands in its middle. */
const GOES_ON = new Set<Part['kind']>(['operative', 'sub-paragraph', 'preambular', 'opening', 'masthead']);

/**
 * Preface, preamble, body, conclusions and annexes of a document. The order of its text is kept: a preambular paragraph
 * behind the first operative one, or a closing before the last, stays where it is, in the body.
 */
export function divideParts(parts: readonly Part[]): DividedParts {
  const words = parts.filter(({ kind }) => kind !== 'footnote' && kind !== 'furniture');
  const preface = run(words, 0, ({ kind }) => kind === 'masthead');
  const preamble = run(words, preface, isPreambular);
  const ending = words.findLastIndex(({ kind }) => GOES_ON.has(kind)) + 1;
  const from = Math.max(preamble, ending);
  const end = firstFrom(words, from, (part) => part.kind === 'closing' || isAnnex(part));
  const closed = run(words, end, ({ kind }) => kind === 'closing');
  return {
    preface: words.slice(0, preface),
    preamble: words.slice(preface, preamble),
    body: words.slice(preamble, end),
    conclusions: words.slice(end, closed),
    annexes: splitAnnexes(words.slice(closed)),
  };
}

/** Where a run of parts that begins at `from` ends. */
function run(parts: readonly Part[], from: number, belongs: (part: Part) => boolean): number {
  return firstFrom(parts, from, (part) => !belongs(part));
}

function firstFrom(parts: readonly Part[], from: number, isIt: (part: Part) => boolean): number {
  const found = parts.slice(from).findIndex(isIt);
  return found === -1 ? parts.length : from + found;
}

function splitAnnexes(parts: readonly Part[]): Part[][] {
  const annexes: Part[][] = [];
  for (const part of parts) {
    const last = annexes.at(-1);
    if (last && !isAnnexHeading(part)) last.push(part);
    else annexes.push([part]);
  }
  return annexes;
}
