import { parseSymbol, type Body, type SymbolParts } from '../../../src/model/document-symbol.ts';
import { romanNumber } from '../../../src/model/roman-numeral.ts';
import { sessionYear } from '../../../src/model/session.ts';
import type { SampleRow } from './read-sample.ts';
import type { Wording } from './wording.ts';

/** So many numbers stand in one recall list at most. */
const LONGEST_LIST = 5;
const BODIES: readonly Body[] = ['GA', 'SC', 'ECOSOC', 'HRC'];
type Numbered = SymbolParts & { readonly body: Body; readonly series: string; readonly number: number };

/**
 * A text in the language of the wording that cites what the row says: recall lists with dates, those of neighbours of
 * one session shared, and documents in brackets. No text of others is in it; days are made up, years are those of the
 * symbols.
 */
export function composeText({ citing, cited }: SampleRow, wording: Wording): string {
  const parts = [...cited].map((symbol) => ({ symbol, parts: parseSymbol(symbol) }));
  const numbered = parts.flatMap(({ parts: it }) => (it && isNumbered(it) ? [it] : []));
  const recalls = BODIES.flatMap((body) => {
    const ofBody = numbered.filter((each) => each.body === body);
    // A number without a date would share that of the next.
    const lists = [ofBody.filter((each) => dateOf(each)), ofBody.filter((each) => !dateOf(each))];
    return lists
      .flatMap(chunks)
      .map((list) => wording.recalls[body](recallList(list, wording), list.length > 1));
  });
  const documents = parts.filter(({ parts: it }) => it?.kind === 'document');
  const notes = documents.map(({ symbol }) => wording.notes(asPrinted(symbol)));
  const opening = wording.opening[parseSymbol(citing)?.body === 'SC' ? 'SC' : 'GA'];
  return [asPrinted(citing), opening, ...recalls, wording.decoy, ...notes].join('\n\n');
}

function isNumbered(parts: SymbolParts): parts is Numbered {
  return parts.body !== null && parts.series !== null && parts.number !== null;
}

/** `S/RES/1373 (2001)`, `A/79/5 (Vol. I)`. */
function asPrinted(symbol: string): string {
  const spaced = parseSymbol(symbol)?.kind === 'document' ? symbol : symbol.replace('(', ' (');
  return spaced.replace(/\((Part|Vol\.)(?=\S)/, ' ($1 ');
}

function chunks(list: readonly Numbered[]): Numbered[][] {
  const count = Math.ceil(list.length / LONGEST_LIST);
  return Array.from({ length: count }, (_, at) => list.slice(at * LONGEST_LIST, (at + 1) * LONGEST_LIST));
}

function recallList(list: readonly Numbered[], wording: Wording): string {
  const groups: Numbered[][] = [];
  for (const each of list) {
    const last = groups.at(-1);
    if (last?.[0]?.series === each.series && dateOf(each)) last.push(each);
    else groups.push([each]);
  }
  return joined(
    groups.map((group) => datedNumbers(group, wording)),
    wording,
  );
}

function datedNumbers(group: readonly Numbered[], wording: Wording): string {
  const numbers = joined(
    group.map((each) => wording.number(spelled(each, wording))),
    wording,
  );
  const [first] = group;
  const on = first ? dateOf(first) : null;
  if (!on) return numbers;
  const date = wording.date(on.day, wording.months[on.month - 1] ?? '', on.year, group.length > 1);
  return wording.dateBefore ? date + numbers : numbers + date;
}

function joined(items: readonly string[], { comma, and }: Wording): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : items.slice(0, -1).join(comma) + and + last;
}

function spelled({ body, series, number, letters }: Numbered, wording: Wording): string {
  const letter = letters && ` ${wording.partLetters[letters] ?? letters}`;
  const [, special, session = ''] = /^(E?S-)?(.+)$/.exec(series) ?? [];
  if (/^[IVXLC]+$/.test(session)) {
    return `${number}${letter}${wording.bracketed(romanNumber(session) ?? 0, special !== undefined, session)}`;
  }
  if (body === 'SC') return `${number}${wording.language === 'zh' ? '' : ' '}(${series})`;
  const before = special ? wording.special(session, special === 'ES-') : session;
  return `${before}/${number}${letter}`;
}

/** What is to be read of a citation in a composed text: symbol, date (ISO 8601, or none) and act. */
export function composedCitation(symbol: string): string {
  const parts = parseSymbol(symbol);
  const on = parts && isNumbered(parts) ? dateOf(parts) : null;
  const date = on && [on.year, on.month, on.day].map((figure) => String(figure).padStart(2, '0')).join('-');
  return `${symbol} ${date ?? '-'} ${parts?.kind === 'document' ? 'note' : 'recall'}`;
}

/** A day on which such a resolution can have been adopted; null where the symbol tells no year. */
function dateOf({ body, series }: Numbered) {
  const session = romanNumber(series) ?? Number(series);
  if (!Number.isInteger(session) || (body === 'ECOSOC' && session < 1000)) return null;
  if (body === 'GA') return { day: 1 + (session % 20), month: 12, year: sessionYear(session) };
  if (body === 'HRC')
    return { day: 3, month: 4 + ((session - 1) % 3) * 3, year: 2006 + Math.floor((session - 1) / 3) };
  return { day: 1 + (session % 28), month: 1 + (session % 12), year: session };
}
