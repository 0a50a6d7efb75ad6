import { FACT_NAMES, type FactName } from '../model/published-corpus.ts';
import { registerSource, type DateStatement } from './date-statements.ts';
import type { DocumentCard } from './document-card.ts';
import type { ShelvedDocument } from './document-shelf.ts';
import type { Register, RegisterRow } from './register.ts';
import type { Fact } from './resolved-citations.ts';

/** Of the texts that give one and the same date for another, this many are named: a fact is checked in one or two. */
const WITNESSES = 3;

/** The language the register's own words (meeting, basis) are in. */
const REGISTER_LANGUAGE = 'en';

/** Every fact with its source, ordered by node and name; of one name: mastheads, register, mentions. */
export function collectFacts(
  shelf: readonly ShelvedDocument[],
  rows: ReadonlyMap<string, number>,
  dates: readonly (readonly DateStatement[])[],
  register: Register,
): Fact[] {
  const facts: Fact[] = dates.flatMap(dateFacts);
  for (const { card } of shelf) facts.push(...mastheadFacts(card, rows.get(card.id) ?? -1));
  for (const row of register.rows) {
    const node = rows.get(row.symbol);
    if (node !== undefined) facts.push(...registerFacts(row, node));
  }
  const place = new Map<string, number>(FACT_NAMES.map((name, order) => [name, order]));
  return facts.sort((a, b) => a.node - b.node || (place.get(a.name) ?? 0) - (place.get(b.name) ?? 0));
}

function dateFacts(statements: readonly DateStatement[], node: number): Fact[] {
  const witnesses = new Map<string, Set<string>>();
  return statements.flatMap(({ date, by, source }) => {
    if (by === 'mention') {
      const texts = witnesses.get(date) ?? new Set();
      const text = source.slice(0, source.indexOf('#'));
      if (texts.has(text) || texts.size === WITNESSES) return [];
      witnesses.set(date, texts.add(text));
    }
    return [{ node, name: 'date', value: date, language: null, source, inferred: false }];
  });
}

function mastheadFacts(card: DocumentCard, node: number): Fact[] {
  const { language } = card;
  const source = `masthead:${card.file}`;
  const fact = (name: FactName, value: string | number | null, of: string | null): Fact[] =>
    value === null ? [] : [{ node, name, value: String(value), language: of, source, inferred: false }];
  return [
    ...fact('title', card.title, language),
    ...fact('session', card.session, null),
    ...fact('agenda-item', card.agendaItem.number, null),
    ...fact('agenda-item-title', card.agendaItem.title, language),
    ...fact('meeting', card.meeting, language),
    ...fact('basis', card.basis, language),
  ];
}

function registerFacts(row: RegisterRow, node: number): Fact[] {
  const source = registerSource(row);
  const fact = (name: FactName, value: string | null, language: string | null): Fact[] =>
    value === null ? [] : [{ node, name, value, language, source, inferred: false }];
  const unvoted = row.vote === 'without-vote' ? row.voteBasis : null;
  const vote = fact('vote', row.vote, null).map((plain) => ({
    ...plain,
    source: registerSource(row, unvoted),
    inferred: unvoted?.startsWith('inferred') ?? false,
  }));
  return [
    ...Object.entries(row.titles).flatMap(([language, title]) => fact('title', title, language)),
    ...fact('agenda-item', row.agendaItem, null),
    ...fact('meeting', row.meeting, REGISTER_LANGUAGE),
    ...fact('basis', row.basis, REGISTER_LANGUAGE),
    ...vote,
  ];
}
