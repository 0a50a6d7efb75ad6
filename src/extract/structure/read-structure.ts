import type { Body } from '../../model/document-symbol.ts';
import type { Part, PartKind } from '../../model/part.ts';
import type { Span } from '../../model/span.ts';
import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { classifyLines } from './classify-lines.ts';
import type { ReadLines } from '../formats/format.ts';
import { findOpening, type Opening } from './find-opening.ts';
import { isWrapped, joinLines } from './join-lines.ts';
import type { Line } from './line.ts';
import { readClosing } from './read-closing.ts';
import { ParagraphNumbering } from './number-paragraphs.ts';
import { isNumber, readMarker } from './read-marker.ts';
import { openingVerb } from './opening-verb.ts';
import { readFootnotes, type Footnote } from './read-footnotes.ts';
import { NO_MASTHEAD, readMasthead, type Masthead } from './read-masthead.ts';
import { UniqueIds } from './unique-ids.ts';
import { readTitlePage } from './read-title-page.ts';

export interface Structure {
  readonly masthead: Masthead;
  /** The one text, its parts tiling it. */
  readonly text: string;
  readonly parts: readonly Part[];
  /** Meeting of adoption as printed at the foot, and the date below it. */
  readonly meeting: string | null;
  readonly closingDate: string | null;
}

interface Piece {
  readonly id: string;
  readonly kind: PartKind;
  readonly marker: string | null;
  readonly text: string;
  readonly markerLength: number;
}

/** From lines to the one text: masthead, opening, paragraphs, closing, footnotes, page furniture last. */
export function readStructure({ lines, headings }: ReadLines, language: CompiledLanguage): Structure {
  const opening = findOpening(lines, language);
  const titlePage = opening ? null : readTitlePage(lines, headings, language);
  const headRows = opening?.row ?? titlePage?.rows ?? 0;
  const head = lines.slice(0, headRows);
  const masthead = titlePage
    ? { ...NO_MASTHEAD, title: titlePage.title, date: titlePage.date }
    : readMasthead(headRows > 0 ? head : lines.slice(0, 30), language, namedBody(opening));
  const bodyFrom = opening && !opening.runsOn ? opening.row + 1 : headRows;
  const body = classifyLines({ lines, headings }, bodyFrom, language, masthead);
  const pieces: Piece[] = [];
  const mastheadText = head.map((line) => line.trim()).filter((line) => line !== '' && line !== '\f');
  if (mastheadText.length > 0) pieces.push(piece('masthead', 'masthead', mastheadText.join('\n')));
  if (opening && !opening.runsOn) pieces.push(piece('opening', 'opening', (lines[opening.row] ?? '').trim()));
  const { paragraphs, notesBehind, closing } = readBody(body, language, opening !== null);
  const { notes, marks } = readFootnotes([...body, ...notesBehind]);
  pieces.push(...paragraphs, ...footnotePieces(notes));
  const furniture = [...body.filter(({ kind }) => kind === 'furniture').map(({ text }) => text), ...marks];
  if (furniture.length > 0) pieces.push(piece('furniture', 'furniture', furniture.join('\n')));
  const tiled = tile(pieces, language);
  return { masthead, ...tiled, ...closing };
}

function namedBody(opening: Opening | null): Body | 'other' | null {
  const body = opening?.body ?? null;
  return body === 'council' ? null : body;
}

function piece(id: string, kind: PartKind, text: string): Piece {
  return { id, kind, marker: null, text, markerLength: 0 };
}

function readBody(body: readonly Line[], language: CompiledLanguage, hasOpening: boolean) {
  const flow = body.filter((line) => line.kind === 'text');
  const paragraphs: Piece[] = [];
  const closing = readClosing(flow, language);
  const upTo = closing ? flow.slice(0, closing.from) : flow;
  const wrapped = isWrapped(flow);
  const blocks = joinLines(upTo, language, wrapped);
  const numbered = blocks.some((block) => isNumber(readMarker(block.text)));
  const numbering = new ParagraphNumbering(language, hasOpening, numbered);
  for (const block of blocks) paragraphs.push(numbering.number(block));
  if (closing) {
    const lines = flow.slice(closing.from, closing.to).map(({ text }) => text);
    paragraphs.push(numbering.closing(lines.join('\n')));
    for (const block of joinLines(flow.slice(closing.notesTo), language, wrapped))
      paragraphs.push(numbering.number(block));
  }
  const behind = closing ? flow.slice(closing.to, closing.notesTo) : [];
  const notesBehind = behind.map((line): Line => ({ ...line, kind: 'footnote' }));
  return {
    paragraphs,
    notesBehind,
    closing: { meeting: closing?.meeting ?? null, closingDate: closing?.date ?? null },
  };
}

function footnotePieces(notes: readonly Footnote[]): Piece[] {
  const ids = new UniqueIds();
  return notes.map((note, row) => {
    const named = note.marker !== null && /^\d+$/.test(note.marker);
    const id = ids.take(named ? `fn${note.marker}` : `fn-${row + 1}`);
    const marker = note.marker ?? '';
    return {
      id,
      kind: 'footnote' as const,
      marker: note.marker,
      text: marker === '' ? note.text : `${marker} ${note.text}`,
      markerLength: marker === '' ? 0 : marker.length + 1,
    };
  });
}

/** From a piece's own text to the one text. */
function shift(span: Span | null, by: number): Span | null {
  return span && { start: span.start + by, end: span.end + by };
}

function tile(pieces: readonly Piece[], language: CompiledLanguage): { text: string; parts: Part[] } {
  const text = pieces.map((one) => one.text).join('\n');
  let end = 0;
  const parts = pieces.map((one) => {
    const start = end;
    // The line end belongs to the part it closes.
    end = Math.min(start + one.text.length + 1, text.length);
    return {
      id: one.id,
      kind: one.kind,
      marker: one.marker,
      span: { start, end },
      bodyStart: start + one.markerLength,
      verb: shift(openingVerb(one, language), start),
    };
  });
  return { text, parts };
}
