import { FILTER_BODIES, type FilterBody } from '../text-filter.ts';
import type { MapColour } from '../map-look.ts';
import type { Corpus } from './corpus.ts';
import { bodyColumn } from './filter-columns.ts';
import { nodeRow } from './node-row.ts';
import { perCorpus } from './per-corpus.ts';

const HUES = ['hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5'] as const;
const ERAS = ['era-1', 'era-2', 'era-3', 'era-4', 'era-5'] as const;
export const MAP_HUES = [...HUES, ...ERAS] as const;

/** A colour of the map: one of a few that can be told apart, or one of a few that follow one another. */
export type MapHue = (typeof HUES)[number] | (typeof ERAS)[number];

/** Texts of one colour, and what they have in common. */
export interface MapGroup {
  readonly hue: MapHue;
  readonly of:
    | { readonly kind: 'thread'; readonly thread: number; readonly track: number }
    | { readonly kind: 'body'; readonly body: FilterBody }
    /** First and last session. */
    | { readonly kind: 'era'; readonly first: number; readonly last: number | null };
}

export interface MapGroups {
  readonly groups: readonly MapGroup[];
  /** A text's colour; null where it is in none of the groups. */
  readonly hueOf: (id: string) => MapHue | null;
}

/** First sessions: the old series of numbers ended with the 30th, the cold war with the 44th; then by about a decade. */
const ERA_STARTS = [1, 31, 45, 56, 66] as const;

/** How a choice of colour groups the texts; null where colour says what it always says. */
export function mapGroups(corpus: Corpus, colour: MapColour): MapGroups | null {
  return colour === 'state' ? null : grouped[colour](corpus);
}

const grouped = {
  thread: perCorpus((corpus): MapGroups => {
    const { thread, track } = corpus.index.nodes;
    const sizes = new Map<string, number>();
    const keys = thread.map((row, at) => (row === null ? null : `${row} ${track[at] ?? 0}`));
    for (const key of keys) if (key !== null) sizes.set(key, (sizes.get(key) ?? 0) + 1);
    const largest = [...sizes].sort((a, b) => b[1] - a[1]).slice(0, HUES.length);
    const hues = new Map(largest.map(([key], at) => [key, HUES[at]!]));
    return {
      groups: [...hues].map(([key, hue]) => {
        const [row = 0, member = 0] = key.split(' ').map(Number);
        return { hue, of: { kind: 'thread', thread: row, track: member } };
      }),
      hueOf: byRow(corpus, (row) => hues.get(keys[row] ?? '') ?? null),
    };
  }),
  body: perCorpus((corpus): MapGroups => {
    const bodies = bodyColumn(corpus);
    const hue = (at: number) => HUES[at]!;
    return {
      groups: FILTER_BODIES.flatMap((body, at) =>
        bodies.includes(1 << at) ? [{ hue: hue(at), of: { kind: 'body' as const, body } }] : [],
      ),
      hueOf: byRow(corpus, (row) => hue(Math.log2(bodies[row]!))),
    };
  }),
  era: perCorpus((corpus): MapGroups => {
    const { session, date } = corpus.index.nodes;
    const eraOf = (row: number) => {
      const held = session[row] ?? (date[row] ? Number(date[row].slice(0, 4)) - SESSION_ZERO : null);
      return held === null ? null : ERA_STARTS.findLastIndex((start) => start <= Math.max(1, held));
    };
    return {
      groups: ERAS.map((hue, at) => ({
        hue,
        of: {
          kind: 'era',
          first: ERA_STARTS[at]!,
          last: at + 1 < ERA_STARTS.length ? ERA_STARTS[at + 1]! - 1 : null,
        },
      })),
      hueOf: byRow(corpus, (row) => ERAS[eraOf(row) ?? -1] ?? null),
    };
  }),
};

/** The first session opened in 1946: a text of no session is of the one that opened in its year. */
const SESSION_ZERO = 1945;

function byRow(corpus: Corpus, hueAt: (row: number) => MapHue | null): MapGroups['hueOf'] {
  return (id) => {
    const row = nodeRow(corpus, id);
    return row === null ? null : hueAt(row);
  };
}
