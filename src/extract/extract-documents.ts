import type { DocumentSymbol } from '../model/document-symbol.ts';
import type { Issue } from '../model/issue.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import { cleanCharacters } from './formats/clean-characters.ts';
import { FORMATS } from './formats/formats.ts';
import { plainText } from './formats/plain-text.ts';
import { compileLanguage } from './languages/compiled-language.ts';
import { detectLanguage } from './languages/detect-language.ts';
import { readForwardLinks } from './mentions/read-forward-links.ts';
import { readMentions } from './mentions/read-mentions.ts';
import { readStructure } from './structure/read-structure.ts';

/** A file as it was received: its name without folders, and its contents decoded to text. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** The longest text that is read, in UTF-16 code units; a longer one is said to be too long and left. */
export const LONGEST_TEXT = 20_000_000;

/** The first bytes of a PDF or a zip (Word, spreadsheets), zero bytes, or a decoder's marks of despair. */
const NOT_TEXT = /^(?:%PDF-|PK\u0003\u0004)|\u0000|\uFFFD{3}/;

/** Reads a file. Never throws for what the file contains: what could not be made of it stands in `issues`. */
export function extractDocuments(file: SourceFile): RecallingDocument[] {
  if (file.text.length > LONGEST_TEXT) {
    return [
      unread(file, issue('too-long', { limit: String(LONGEST_TEXT), length: String(file.text.length) })),
    ];
  }
  if (NOT_TEXT.test(file.text)) return [unread(file, issue('not-text', {}))];
  const text = cleanCharacters(file.text);
  if (text.trim() === '') return [unread(file, issue('empty-file', {}))];
  const language = detectLanguage(text);
  if (!language) return [unread(file, issue('unknown-language', {}), text)];
  const format = FORMATS.find((candidate) => candidate.recognises(file.name, text));
  const lines = (format ?? plainText).read(text);
  const compiled = compileLanguage(language);
  const { masthead, meeting, closingDate, ...one } = readStructure(lines, compiled);
  const issues: Issue[] = [];
  if (masthead.kind !== 'other' && masthead.symbol === null) issues.push(issue('no-symbol', {}, 'warning'));
  if (masthead.date !== null && closingDate !== null && masthead.date !== closingDate) {
    issues.push(issue('two-own-dates', { masthead: masthead.date, closing: closingDate }, 'warning'));
  }
  const { symbol, kind, session, agendaItem, title, basis } = masthead;
  return [
    {
      id: idOf(symbol, file.name),
      file: file.name,
      symbol,
      kind,
      language: language.code,
      session,
      agendaItem,
      title,
      date: masthead.date ?? closingDate,
      meeting,
      basis,
      text: one.text,
      parts: one.parts,
      mentions: readMentions(one.text, one.parts, compiled, { symbol, body: masthead.body }),
      forwardLinks: readForwardLinks(one.text, one.parts, compiled),
      issues,
    },
  ];
}

function idOf(symbol: DocumentSymbol | null, name: string): string {
  return symbol ?? `file:${name.replace(/(?:\.[a-z]{2})?\.[A-Za-z0-9]{1,5}$/, '')}`;
}

function issue(
  code: string,
  detail: Readonly<Record<string, string>>,
  severity: Issue['severity'] = 'error',
): Issue {
  return { code, severity, span: null, detail };
}

/** A file of which nothing could be read: it keeps its line, with the reason. */
function unread(file: SourceFile, reason: Issue, text = ''): RecallingDocument {
  return {
    id: idOf(null, file.name),
    file: file.name,
    symbol: null,
    kind: 'other',
    language: null,
    session: null,
    agendaItem: { number: null, title: null },
    title: null,
    date: null,
    meeting: null,
    basis: null,
    text,
    parts:
      text === ''
        ? []
        : [{ id: 'p1', kind: 'paragraph', marker: null, span: { start: 0, end: text.length }, bodyStart: 0 }],
    mentions: [],
    forwardLinks: [],
    issues: [reason],
  };
}
