import type { FactName } from '../../model/published-corpus.ts';
import { formatDate } from '../messages/format-date.ts';
import type { Messages, PrintedBasis } from '../messages/types.ts';
import { formatVote } from './format-vote.ts';

/** A value as the interface says it. */
export interface FactWords {
  readonly words: string;
  /** Language of the words where they stand as printed; null where the interface says them in its own. */
  readonly language: string | null;
}

/**
 * The value of a fact in the words of the interface: dates, votes, sessions, and those meetings, items and reports whose
 * printed form is a formula known in both languages. Anything else stays as printed, with its language.
 */
export function factWords(
  fact: { readonly name: FactName; readonly value: string; readonly language: string | null },
  messages: Messages,
): FactWords {
  const { value, language } = fact;
  const said = WORDS[fact.name]?.(value, messages);
  return said === undefined ? { words: value, language } : { words: said, language: null };
}

/** Undefined where the value is not of a known form. */
type Say = (value: string, messages: Messages) => string | undefined;

const WORDS: Readonly<Partial<Record<FactName, Say>>> = {
  date: formatDate,
  vote: formatVote,
  session: (value, { session }) => (/^\d+$/.test(value) ? session.ordinal(Number(value)) : undefined),
  // `94`, `71 (b)`, `13 and 117`; Spanish prints `71 b)` and `13 y 117`.
  'agenda-item': (value, { reader }) => {
    const numbers = value.split(/,\s*|\s+(?:and|y)\s+/);
    const items = numbers.map((each) => /^(\d+)(?:\s+\(?(\p{L}{1,2})\))?$/u.exec(each));
    if (items.some((each) => each === null)) return undefined;
    return reader.itemNumbers(items.map((each) => (each?.[2] ? `${each[1]} (${each[2]})` : `${each?.[1]}`)));
  },
  // `42nd plenary`, `42nd plenary meeting`, `42ª sesión plenaria`.
  meeting: (value, { reader }) => {
    const found = /^(\d+)(?:(?:st|nd|rd|th) plenary(?: meeting)?|\.?ª sesión plenaria)$/.exec(value);
    return found ? reader.meeting(Number(found[1])) : undefined;
  },
  basis: (value, { reader }) => {
    const basis = printedBasis(value);
    return basis ? reader.basis(basis) : undefined;
  },
};

const COMMITTEES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];

/** `A/78/404, para. 14`, `A/78/458, para. 11 (Second Committee)`, `A/78/L.1 (without reference to a Main Committee)`. */
function printedBasis(value: string): PrintedBasis | null {
  const found =
    /^([A-Z]\/[\w./]+)(?:, para\. (\d+))?(?: \((?:(\w+) Committee|(without reference to a Main Committee))\))?$/.exec(
      value,
    );
  if (!found) return null;
  const committee = found[3] === undefined ? null : COMMITTEES.indexOf(found[3]) + 1;
  if (committee === 0) return null;
  return {
    symbol: found[1] ?? '',
    paragraph: found[2] ?? null,
    committee,
    noCommittee: found[4] !== undefined,
  };
}
