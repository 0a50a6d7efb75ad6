import { textState } from '../../graph/text-state.ts';
import { ACTS } from '../../model/act.ts';
import { parseSymbol } from '../../model/document-symbol.ts';
import { FILTER_BODIES, FILTER_PLACES, FILTER_STATES, type FilterPlace } from '../text-filter.ts';
import { perCorpus } from './per-corpus.ts';
import { isOwnRow } from './own-texts.ts';

/** What filters ask of texts, by row in the index's `nodes`: a bit for each value of a list, in its order. */
export const textColumns = perCorpus((corpus) => {
  const { nodes, documents, edges } = corpus.index;
  const states = new Uint8Array(nodes.id.length);
  documents.node.forEach((node, row) => {
    states[node]! |= STATES.here | (isOwnRow(corpus, row) ? STATES.own : 0);
  });
  nodes.kind.forEach((kind, row) => {
    states[row] ||= STATES[textState({ kind, documents: [] })];
  });
  const recalled = new Int32Array(nodes.id.length);
  for (const target of edges.target) recalled[target]! += 1;
  return { states, recalled };
});

/** The body that adopted each text, in bits as above. */
export const bodyColumn = perCorpus(({ index: { nodes } }) =>
  Uint8Array.from(nodes.id, (id) => BODIES[parseSymbol(id)?.body ?? 'other']),
);

/** What filters ask of citations, by row in the index's `mentions`, in bits as above. */
export const mentionColumns = perCorpus(({ index: { mentions } }) => ({
  acts: Int32Array.from(mentions.act, (act) => ACT_BITS[act]),
  places: Uint8Array.from(mentions.place, (part) => PLACES[placeOf(part)]),
}));

/** The bits of some values of a list; those of all of them where none is given. */
export function bitsOf<T extends string>(known: readonly T[], values: readonly T[]): number {
  return values.length === 0 ? -1 : values.reduce((bits, value) => bits | (1 << known.indexOf(value)), 0);
}

function bitsByName<T extends string>(known: readonly T[]): Readonly<Record<T, number>> {
  return Object.fromEntries(known.map((name, at) => [name, 1 << at])) as Record<T, number>;
}

const STATES = bitsByName(FILTER_STATES);
const BODIES = bitsByName(FILTER_BODIES);
const PLACES = bitsByName(FILTER_PLACES);
const ACT_BITS = bitsByName(ACTS);

/** By the id of the citing part. */
function placeOf(part: string): FilterPlace {
  if (part.startsWith('pp')) return 'preamble';
  if (part.startsWith('op')) return 'operative';
  return part.startsWith('fn') ? 'footnote' : 'elsewhere';
}
