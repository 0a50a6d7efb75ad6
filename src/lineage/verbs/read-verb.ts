import type { Act } from '../../model/act.ts';
import { foldedWords } from '../clauses/folded-words.ts';
import { VERB_SCALES, type VerbRung, type VerbScale, type VerbTable } from './verb-table.ts';
import { VERB_TABLES } from './verb-tables.ts';

/** How strong a verb is among those that say the same thing. */
export interface VerbStrength {
  readonly scale: VerbScale;
  readonly rung: VerbRung;
  /** Place of the rung on its scale, 0 the weakest. */
  readonly rank: number;
}

/** What the verb that a clause begins with does. */
export interface VerbReading {
  readonly act: Act;
  /** Null for a verb on no scale. */
  readonly strength: VerbStrength | null;
}

interface Pattern {
  readonly reading: VerbReading;
  readonly words: RegExp;
}

interface CompiledTable {
  /** What may stand before the verb. */
  readonly fillers: RegExp;
  readonly patterns: readonly Pattern[];
}

/** A clause's verb stands in so many characters at its beginning. */
const OPENING = 120;

const TABLES = new Map(VERB_TABLES.map((table) => [table.code, compiled(table)]));

/**
 * The act and strength of the verb that a clause begins with: of all that fit, the one that says most ("notes with regret"
 * before "notes"). Null where none is recognised, and for languages without a table.
 */
export function readVerb(text: string, language: string | null): VerbReading | null {
  const table = TABLES.get(language ?? '');
  if (!table) return null;
  const opening = foldedWords(text.slice(0, OPENING)).join(' ').replace(table.fillers, '');
  let [found, longest]: [VerbReading | null, number] = [null, 0];
  for (const { words, reading } of table.patterns) {
    const length = words.exec(opening)?.[0].length ?? 0;
    if (length > longest) [found, longest] = [reading, length];
  }
  return found;
}

function compiled({ fillers, scaled, plain }: VerbTable): CompiledTable {
  const filler = `(?:(?:${fillers}) )*`;
  // Between any two words of a verb one may say "also".
  const compile = (words: string) => new RegExp(`^(?:${words.replaceAll(' ', ` ${filler}`)})(?![a-z])`);
  return {
    fillers: new RegExp(`^${filler}`),
    patterns: [
      ...scaled.map(([rung, act, words]) => ({
        reading: { act, strength: strengthOf(rung) },
        words: compile(words),
      })),
      ...plain.map(([act, words]) => ({ reading: { act, strength: null }, words: compile(words) })),
    ],
  };
}

function strengthOf(rung: VerbRung): VerbStrength | null {
  for (const [scale, rungs] of Object.entries(VERB_SCALES) as [VerbScale, readonly VerbRung[]][]) {
    const rank = rungs.indexOf(rung);
    if (rank >= 0) return { scale, rung, rank };
  }
  return null;
}
