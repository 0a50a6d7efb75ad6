import type { Act } from '../../model/act.ts';

/**
 * Rows of words that say the same thing more or less strongly, weakest first. Verbs of two scales are not compared, and
 * a verb on none has no strength. What each order rests on:
 *
 * - `reception`, of a report or an event. At its foot stand "notes" and "takes note of", which the General Assembly calls
 *   neutral terms that are neither approval nor disapproval (decision A/DEC/55/488). Above them the
 *   words themselves: with interest, with appreciation; to welcome; to welcome warmly; to make it one's own ("endorses").
 * - `concern`: concerned, alarmed, shocked, in the order of J. S. Gruenberg, "An Analysis of United Nations Security
 *   Council Resolutions: Are All Countries Treated Equally?", Case Western Reserve Journal of International Law 41 (2009)
 *   513, who ranks the words of the Council; that deep is more than plain and grave more than deep, the words say.
 * - `censure`: deplore, then condemn, in Gruenberg's order; each "strongly" above itself.
 * - `demand`: call upon, recommend, request, urge, demand in Gruenberg's order; "strongly urges" above itself. To invite
 *   and to encourage are not in it, and have no strength here.
 */
export const VERB_SCALES = {
  reception: ['note', 'note-with-interest', 'note-with-appreciation', 'welcome', 'welcome-warmly', 'endorse'],
  concern: ['concern', 'deep-concern', 'grave-concern', 'alarm', 'shock'],
  censure: ['deplore', 'strongly-deplore', 'condemn', 'strongly-condemn'],
  demand: ['call-upon', 'recommend', 'request', 'urge', 'strongly-urge', 'demand'],
} as const;
export type VerbScale = keyof typeof VERB_SCALES;
/** A step of a scale. */
export type VerbRung = (typeof VERB_SCALES)[VerbScale][number];

/**
 * What the verbs of a language say: a form to be filled in with words; of those that fit the beginning of a clause the
 * longest counts, and of two as long the one before. Each is a fragment of a regular expression for text without case and accents, without
 * groups that capture; a space stands for any run of white space.
 */
export interface VerbTable {
  /** ISO 639-1 code. */
  readonly code: string;
  /** Words that may stand before the verb or within it and change nothing: "also", "once again". */
  readonly fillers: string;
  /** Verbs on a scale: the rung they stand on, the act they do, and their words. */
  readonly scaled: readonly (readonly [VerbRung, Act, string])[];
  /** Verbs on none. */
  readonly plain: readonly (readonly [Act, string])[];
}
