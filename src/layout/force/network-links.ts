import type { CorpusIndex } from '../../model/published-corpus.ts';
import type { NetworkLinks } from './settle-network.ts';

/** Steps around the circle that never come back to a place: rows begin apart though nothing is left to chance. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** How strongly a step of a thread pulls, beside a citation: threads are to be seen as threads. */
const IN_THREAD = 3;
/** A drawing is wider than high. */
const WIDER = 1.4;
const ASIDE = 0.1;

/**
 * What holds the network of a corpus together: its backbone, because all citations would make a ball of it, and the steps
 * of threads. Texts begin where the timeline has them: by date from left to right, each thread at a height of its own.
 */
export function networkLinks({ nodes, edges, succession }: LinkedTexts): NetworkLinks {
  const [source, target, strength]: [number[], number[], number[]] = [[], [], []];
  const link = (from: number, to: number | undefined, pull: number) => {
    if (to === undefined || from === to) return;
    source.push(from);
    target.push(to);
    strength.push(pull);
  };
  edges.source.forEach((from, row) => edges.backbone[row] && link(from, edges.target[row], 1));
  const steps = new Set<string>();
  succession.source.forEach((from, row) => {
    const to = succession.target[row];
    if (steps.has(`${from} ${to}`)) return;
    steps.add(`${from} ${to}`);
    link(from, to, IN_THREAD);
  });
  return {
    source: Uint32Array.from(source),
    target: Uint32Array.from(target),
    strength: Float32Array.from(strength),
    seed: beginnings(nodes),
  };
}

/** The columns of an index that are read. */
export type LinkedTexts = Pick<CorpusIndex, 'edges' | 'succession'> & {
  readonly nodes: Pick<CorpusIndex['nodes'], 'date' | 'thread'>;
};

function beginnings({ date, thread }: LinkedTexts['nodes']): Float32Array {
  const times = date.map((day) => (day === null ? null : Date.parse(day)));
  const known = times.filter((time) => time !== null);
  const first = known.reduce((least, time) => Math.min(least, time), Infinity);
  const last = known.reduce((most, time) => Math.max(most, time), -Infinity);
  // A text without a date speaks neither for the left nor for the right.
  const usual = known.reduce((sum, time) => sum + time, 0) / known.length;
  const seed = new Float32Array(2 * times.length);
  for (const [row, time] of times.entries()) {
    const share = first < last ? ((time ?? usual) - first) / (last - first) : 0.5;
    const height = ((thread[row] ?? row) * GOLDEN) % 1;
    seed[2 * row] = (share - 0.5) * WIDER;
    seed[2 * row + 1] = height - 0.5 + (((row * GOLDEN) % 1) - 0.5) * ASIDE;
  }
  return seed;
}
