import { readVerb, type VerbReading } from './read-verb.ts';

/** A clause's text in one of the texts that carry it. */
export interface SpokenClause {
  readonly text: string;
  readonly language: string | null;
}

/**
 * How a verb stands to the one before: the `first`, `same`, `stronger` or `weaker` on the same scale, or `other` where
 * the two are not on one scale and nothing is said about which is more.
 */
export type VerbStep = 'first' | 'same' | 'stronger' | 'weaker' | 'other';

export interface VerbPathStep<Clause> {
  readonly clause: Clause;
  /** Null where no verb was recognised. */
  readonly verb: VerbReading | null;
  readonly step: VerbStep;
}

/** The verbs of a clause through its history, each beside the one before; `clauses` in order of adoption. */
export function verbPath<Clause extends SpokenClause>(clauses: readonly Clause[]): VerbPathStep<Clause>[] {
  const verbs = clauses.map(({ text, language }) => readVerb(text, language));
  return clauses.map((clause, at) => {
    const verb = verbs[at] ?? null;
    return { clause, verb, step: at === 0 ? 'first' : stepBetween(verbs[at - 1] ?? null, verb) };
  });
}

function stepBetween(before: VerbReading | null, verb: VerbReading | null): VerbStep {
  if (before?.strength && verb?.strength && before.strength.scale === verb.strength.scale) {
    const rise = verb.strength.rank - before.strength.rank;
    return rise === 0 ? 'same' : rise > 0 ? 'stronger' : 'weaker';
  }
  const unordered = !before?.strength && !verb?.strength;
  return unordered && before?.act === verb?.act ? 'same' : 'other';
}
