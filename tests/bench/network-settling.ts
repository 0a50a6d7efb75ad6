import { settleNetwork, type NetworkLinks } from '../../src/layout/force/settle-network.ts';
import type { Figure } from './figure.ts';
import { inTurns } from './in-turns.ts';

/** Texts, and citations of the backbone that each has: what 60,000 and 300,000 citations were found to leave. */
const SIZES = [
  { texts: 10_000, each: 3 },
  { texts: 20_000, each: 5 },
];
/** Of the citations one in so many goes to any earlier text, the others to one of the last hundred. */
const FAR = 4;

/** How long a network takes to come to rest: made-up ones of two sizes, in Node as in the page's worker. */
export function networkSettling(): Figure[] {
  const networks = SIZES.map(({ texts, each }) => madeNetwork(texts, each));
  const seconds = inTurns(networks.map((links) => () => void settleNetwork(links)));
  return SIZES.map(({ texts, each }, at) => ({
    what: `network of ${texts} texts and ${texts * each} links`,
    unit: 's',
    values: seconds[at] ?? [],
    aim: null,
    references: at === 0 ? [] : [{ what: 'the smaller', values: seconds[0] ?? [], aim: null }],
  }));
}

/** The same each time: a congruential generator instead of chance. */
function madeNetwork(texts: number, each: number): NetworkLinks {
  let state = 1;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const [source, target]: [number[], number[]] = [[], []];
  for (let text = 1; text < texts; text += 1) {
    for (let link = 0; link < each; link += 1) {
      source.push(text);
      target.push(link % FAR === 0 ? below(text) : text - 1 - below(Math.min(text, 100)));
    }
  }
  return {
    source: Uint32Array.from(source),
    target: Uint32Array.from(target),
    strength: new Float32Array(source.length).fill(1),
    seed: Float32Array.from(
      { length: 2 * texts },
      (_, at) => (at % 2 === 0 ? at / texts / 2 : below(1000) / 1000) - 0.5,
    ),
  };
}
