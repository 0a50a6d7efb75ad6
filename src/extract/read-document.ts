import type { DocumentSymbol } from '../model/document-symbol.ts';
import type { Issue } from '../model/issue.ts';
import { fileNodeId } from '../model/node-id.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import { fileIssue } from './file-issue.ts';
import type { ReadLines } from './formats/format.ts';
import { compileLanguage } from './languages/compiled-language.ts';
import type { Language } from './languages/language.ts';
import { readReferences } from './mentions/read-references.ts';
import { readStructure } from './structure/read-structure.ts';
import { ownConflicts } from './structure/own-conflicts.ts';
import { splitDocuments } from './structure/split-documents.ts';

/** From the lines a format has read to the documents they hold: one, or several where resolutions follow one another. */
export function readDocuments(name: string, lines: ReadLines, language: Language): RecallingDocument[] {
  const split = splitDocuments(lines, compileLanguage(language));
  return split.map((part, row) => readDocument(name, part, language, row));
}

/** Structure, mentions, forward links of one document, and what is odd about it; `row` counts those of its file. */
function readDocument(name: string, lines: ReadLines, language: Language, row: number): RecallingDocument {
  const compiled = compileLanguage(language);
  const { masthead, meeting, closingDate, text, parts } = readStructure(lines, compiled);
  const issues: Issue[] = ownConflicts(masthead, closingDate);
  if (masthead.kind !== 'other' && masthead.symbol === null)
    issues.push(fileIssue('no-symbol', {}, 'warning'));
  if (masthead.mended !== null)
    issues.push(fileIssue('mended-masthead', { words: masthead.mended }, 'warning'));
  const { body, session, agendaItem, title, basis } = masthead;
  const citing = { symbol: masthead.symbol, body, mirrored: language.script.mirrored };
  const { mentions, indirectReferences, forwardLinks, ownNumber } = readReferences(
    text,
    parts,
    compiled,
    citing,
  );
  const symbol = masthead.symbol ?? ownNumber;
  if (ownNumber !== null) issues.push(fileIssue('own-number-inferred', { symbol: ownNumber }, 'warning'));
  return {
    id: idOf(symbol, name, row),
    file: name,
    symbol,
    kind: ownNumber === null ? masthead.kind : 'resolution',
    language: language.code,
    session,
    agendaItem,
    title,
    date: masthead.date ?? closingDate,
    meeting,
    basis,
    text,
    parts,
    mentions,
    indirectReferences,
    forwardLinks,
    issues,
  };
}

function idOf(symbol: DocumentSymbol | null, name: string, row = 0): string {
  const stem = name.replace(/(?:\.[a-z]{2})?\.[A-Za-z0-9]{1,5}$/, '');
  return symbol ?? fileNodeId(row === 0 ? stem : `${stem}-${row + 1}`);
}

/** A file of which nothing could be read: it keeps its line, with the reason. */
export function unreadDocument(name: string, reason: Issue, text = ''): RecallingDocument {
  return {
    id: idOf(null, name),
    file: name,
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
        : [
            {
              id: 'p1',
              kind: 'paragraph',
              marker: null,
              span: { start: 0, end: text.length },
              bodyStart: 0,
              verb: null,
            },
          ],
    mentions: [],
    indirectReferences: [],
    forwardLinks: [],
    issues: [reason],
  };
}
