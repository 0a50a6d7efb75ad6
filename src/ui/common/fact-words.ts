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
  // What a masthead says in the reader's own language needs no other words.
  const own = fact.name === 'basis' && language !== null && messages.locale.startsWith(language);
  const said = own ? undefined : WORDS[fact.name]?.(value, messages);
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

const COMMITTEES = new Map(
  [
    ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'],
    ['Primera', 'Segunda', 'Tercera', 'Cuarta', 'Quinta', 'Sexta'],
  ].flatMap((names) => names.map((name, at) => [name, at + 1] as const)),
);

/** A symbol, and perhaps a paragraph in it. */
const PLACE = String.raw`(?<symbol>[A-Z]\/[\w./]+)(?:, (?:para|párr)\. (?<paragraph>\d+))?`;

/** The formulas of the United Nations, and their short forms in the register. */
const BASES = [
  // `A/78/404, para. 14` · `A/78/458, para. 11 (Second Committee)` · `A/78/L.1 (without reference to a Main Committee)`
  new RegExp(
    `^${PLACE}(?: \\((?:(?<committee>\\w+) Committee|(?<none>without reference to a Main Committee))\\))?$`,
  ),
  // `sobre la base del informe de la Primera Comisión (A/78/404, párr. 14)`
  new RegExp(`^sobre la base del informe de la (?<committee>\\p{L}+) Comisión \\(${PLACE}\\)$`, 'u'),
  // `sin remisión previa a una Comisión Principal (A/78/L.86)`
  new RegExp(`^(?<none>sin remisión previa a una Comisión Principal) \\(${PLACE}\\)$`),
];

function printedBasis(value: string): PrintedBasis | null {
  for (const form of BASES) {
    const { symbol, paragraph, committee, none } = form.exec(value)?.groups ?? {};
    const number = committee === undefined ? null : COMMITTEES.get(committee);
    if (symbol === undefined || number === undefined) continue;
    return { symbol, paragraph: paragraph ?? null, committee: number, noCommittee: none !== undefined };
  }
  return null;
}
