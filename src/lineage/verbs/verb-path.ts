import { readVerb, type VerbReading } from './read-verb.ts';

/** The verb of a clause in one of the texts that carry it, as it stands. */
export interface SpokenVerb {
  readonly text: string;
  readonly language: string | null;
  /** Which of the verbs, by number from 0, the clause has that it comes from; null where that is not among them. */
  readonly source: number | null;
}

/**
 * How a verb stands to the one of the clause that it comes from: the `same`, `stronger` or `weaker` on the same scale, or
 * `other` where the two are not on one scale and nothing is said about which is more; `first` where there is none to
 * compare it with.
 */
export type VerbStep = 'first' | 'same' | 'stronger' | 'weaker' | 'other';

export interface VerbPathStep<Spoken> {
  readonly clause: Spoken;
  readonly step: VerbStep;
  /** The step, by number from 0, whose verb it is compared with; null where it is the first. */
  readonly before: number | null;
}

/**
 * The verbs of a clause through its history, which may branch: each beside the one it comes from, and once as long as it
 * stays in the same words. `verbs` in order of adoption.
 */
export function verbPath<Spoken extends SpokenVerb>(verbs: readonly Spoken[]): VerbPathStep<Spoken>[] {
  const steps: VerbPathStep<Spoken>[] = [];
  /** By verb: the step that says it. */
  const said: number[] = [];
  for (const clause of verbs) {
    const before = clause.source === null ? null : (said[clause.source] ?? null);
    const earlier = before === null ? null : steps[before]!.clause;
    if (before !== null && earlier?.text === clause.text) {
      said.push(before);
      continue;
    }
    said.push(steps.length);
    steps.push({
      clause,
      step: earlier === null ? 'first' : stepBetween(read(earlier), read(clause)),
      before,
    });
  }
  return steps;
}

function read({ text, language }: SpokenVerb): VerbReading | null {
  return readVerb(text, language);
}

function stepBetween(before: VerbReading | null, verb: VerbReading | null): VerbStep {
  if (before?.strength && verb?.strength && before.strength.scale === verb.strength.scale) {
    const rise = verb.strength.rank - before.strength.rank;
    return rise === 0 ? 'same' : rise > 0 ? 'stronger' : 'weaker';
  }
  const unordered = !before?.strength && !verb?.strength;
  return unordered && before?.act === verb?.act ? 'same' : 'other';
}
