import { attacksOn, type Attack } from './attacks.ts';
import { compileSteps } from './compile-steps.ts';
import { countSteps } from './count-steps.ts';

/** Lengths, in characters: a short look at every attack, and a long one where the short one shows more than double. */
const SHORT = 125;
const LONG = 1000;
/** Steps taken at twice the length: 2 where growth is linear, 4 where it is quadratic. */
const MOST_SHORT = 2.1;
/** Repetitions with a limit of their own, `{0,500}`, grow by the square up to there. */
const MOST_LONG = 2.6;
/** Fewer steps a character than this no growth shows in. */
const FEW_STEPS = 4;
const GIVE_UP = 1e7;

/** The first attack found that a pattern's steps grow faster on than the text; null where there is none. */
export function findGrowth(pattern: RegExp): Attack | null {
  const steps = compileSteps(pattern);
  const count = (attack: Attack, length: number) =>
    countSteps(steps, pattern.flags, textOf(attack, length), GIVE_UP);
  for (const attack of attacksOn(pattern)) {
    const short = count(attack, SHORT * 2);
    if (short < SHORT * 2 * FEW_STEPS || short < count(attack, SHORT) * MOST_SHORT) continue;
    const twice = count(attack, LONG * 2);
    if (twice === Infinity || twice > count(attack, LONG) * MOST_LONG) return attack;
  }
  return null;
}

function textOf({ before, again, behind }: Attack, length: number): string {
  return before + again.repeat(Math.ceil(length / again.length)) + behind;
}
