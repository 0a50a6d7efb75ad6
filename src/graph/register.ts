import { csvParseRows } from 'd3-dsv';
import { isCalendarDate } from '../model/calendar-date.ts';
import { toSymbol, type DocumentSymbol } from '../model/document-symbol.ts';
import type { Issue } from '../model/issue.ts';

/** One row of the register of facts: what is known about one text from elsewhere, with its sources. */
export interface RegisterRow {
  readonly symbol: DocumentSymbol;
  /** ISO 8601; null when the register leaves it blank. */
  readonly date: string | null;
  /** Titles by language, from the columns `title_en`, `title_es` …; blank ones are left out. */
  readonly titles: Readonly<Record<string, string>>;
  /** As the register has it: `94`, `13 and 117`, `71 (b)`. */
  readonly agendaItem: string | null;
  readonly meeting: string | null;
  readonly basis: string | null;
  /** `for-against-abstaining` in figures, or `without-vote`; null when unknown. */
  readonly vote: string | null;
  /** What the register says about an adoption without a vote, for example `inferred: no roll call recorded`. */
  readonly voteBasis: string | null;
  /** The register's own words on where the row is from, and how sure it is. */
  readonly sources: string;
  readonly confidence: string | null;
}

export interface Register {
  readonly rows: readonly RegisterRow[];
  readonly issues: readonly Issue[];
}

export const EMPTY_REGISTER: Register = { rows: [], issues: [] };

const TITLE_COLUMN = /^title_([a-z]{2})$/;

type Complain = (code: string, value: string) => null;

/**
 * Reads the register, CSV (RFC 4180) with a heading row; unknown columns are ignored. Never throws: a row without
 * a canonical symbol is left out, a bad value is taken as blank, and each says an issue with the row's number.
 */
export function readRegister(csv: string): Register {
  // Rows, not objects: the library builds its object reader with `new Function`, which a strict page forbids.
  const [headings, ...lines] = csvParseRows(csv.replace(/^\uFEFF/, ''));
  const issues: Issue[] = [];
  if (!headings?.includes('symbol')) {
    const detail = { columns: (headings ?? []).join(', ') };
    return { rows: [], issues: [{ code: 'register-unreadable', severity: 'error', span: null, detail }] };
  }
  const rows = new Map<string, RegisterRow>();
  lines.forEach((cells, order) => {
    const complain: Complain = (code, value) => {
      issues.push({ code, severity: 'warning', span: null, detail: { row: String(order + 2), value } });
      return null;
    };
    const row = readRow(headings, cells, complain);
    if (row && rows.has(row.symbol)) complain('register-symbol-twice', row.symbol);
    else if (row) rows.set(row.symbol, row);
  });
  return { rows: [...rows.values()], issues };
}

function readRow(
  headings: readonly string[],
  cells: readonly string[],
  complain: Complain,
): RegisterRow | null {
  const cell = (name: string): string | null => cells[headings.indexOf(name)]?.trim() || null;
  if (cells.every((text) => text.trim() === '')) return null;
  const symbol = toSymbol(cell('symbol') ?? '');
  if (!symbol) return complain('register-bad-symbol', cell('symbol') ?? '');
  const titles: Record<string, string> = {};
  for (const heading of headings) {
    const language = TITLE_COLUMN.exec(heading)?.[1];
    const title = cell(heading);
    if (language && title) titles[language] = title;
  }
  return {
    symbol,
    date: readDate(cell('date'), complain),
    titles,
    agendaItem: cell('agenda_item'),
    meeting: cell('meeting'),
    basis: cell('basis_document'),
    vote: readVote(cell, complain),
    voteBasis: cell('without_vote_basis'),
    sources: cell('sources') ?? '',
    confidence: cell('confidence'),
  };
}

function readDate(date: string | null, complain: Complain): string | null {
  if (date === null) return null;
  return isCalendarDate(date) ? date : complain('register-bad-date', date);
}

function readVote(cell: (name: string) => string | null, complain: Complain): string | null {
  const figures = [cell('vote_yes'), cell('vote_no'), cell('vote_abstain')];
  const counted = figures.filter((figure) => figure !== null);
  if (counted.length === 3 && counted.every((figure) => /^\d+$/.test(figure))) return counted.join('-');
  if (counted.length > 0)
    return complain('register-bad-vote', figures.map((figure) => figure ?? '').join('-'));
  return cell('without_vote') === 'yes' ? 'without-vote' : null;
}
