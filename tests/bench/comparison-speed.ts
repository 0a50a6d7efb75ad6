import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { diffWords } from 'diff';
import { extractDocuments } from '../../src/extract/extract-documents.ts';
import { compare } from '../../src/lineage/compare/compare.ts';
import type { RecallingDocument } from '../../src/model/recalling-document.ts';
import type { Figure } from './figure.ts';
import type { TitlePair } from './title-pairs.ts';

const SEEDS = ['A-RES-74-29.es.txt', 'A-RES-77-36.es.txt'];
const ROUNDS = 5;
/** The word diff of whole long texts takes its time. */
const ROUNDS_OF_LONGEST = 1;

/** Time of compare(), alignment included, beside jsdiff's word diff of the same two texts alone. */
export function comparisonSpeed(pairs: readonly TitlePair[]): Figure[] {
  const [left, right] = SEEDS.map((name) => {
    const [document] = extractDocuments({ name, text: readFileSync(`data/sources/${name}`, 'utf8') });
    if (document === undefined) throw new Error(`${name} holds no document.`);
    return document;
  });
  const length = ({ earlier, later }: TitlePair) => earlier.text.length + later.text.length;
  const longest = [...pairs].sort((a, b) => length(b) - length(a))[0];
  return [
    figure(left!, right!, ROUNDS),
    ...(longest ? [figure(longest.earlier, longest.later, ROUNDS_OF_LONGEST)] : []),
  ];
}

function figure(left: RecallingDocument, right: RecallingDocument, rounds: number): Figure {
  const own = () => compare(left, right).pairs.length;
  const other = () => diffWords(left.text, right.text).length;
  own();
  const times: { own: number[]; other: number[] } = { own: [], other: [] };
  for (let round = 0; round < rounds; round++) {
    times.own.push(milliseconds(own));
    times.other.push(milliseconds(other));
  }
  const size = ((left.text.length + right.text.length) / 1000).toFixed(0);
  return {
    what: `compare() of ${left.id} and ${right.id}, ${size},000 characters`,
    unit: 'ms',
    values: times.own,
    aim: null,
    references: [
      { what: "jsdiff's diffWords of the two texts alone", values: times.other, aim: 'at most 1' },
    ],
  };
}

function milliseconds(work: () => number): number {
  const start = performance.now();
  if (work() === 0) throw new Error('Nothing was compared: this would measure nothing.');
  return performance.now() - start;
}
