import type { RecallingDocument } from '../model/recalling-document.ts';
import { documentsOfLines, tooLong } from './documents-of-lines.ts';
import { fileIssue } from './file-issue.ts';
import { cleanCharacters } from './formats/clean-characters.ts';
import { FORMATS } from './formats/formats.ts';
import { plainText } from './formats/plain-text.ts';
import { unreadDocument } from './read-document.ts';

/** A file as it was received: its name without folders, and its contents decoded to text. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** The first bytes of a PDF, of a zip (Word, spreadsheets). */
const BINARY_START = /^(?:%PDF-|PK\u0003\u0004)/;

/** Bytes that are no text: by their start, by zero bytes, or by a decoder's marks of despair. */
function isBinary(text: string): boolean {
  return BINARY_START.test(text) || text.includes('\0') || text.includes('\uFFFD\uFFFD\uFFFD');
}

/** Reads a file. Never throws for what the file contains: what could not be made of it stands in `issues`. */
export function extractDocuments(file: SourceFile): RecallingDocument[] {
  const { name } = file;
  const refused = tooLong(name, file.text);
  if (refused) return [refused];
  if (isBinary(file.text)) return [unreadDocument(name, fileIssue('not-text'))];
  const text = cleanCharacters(file.text);
  if (text.trim() === '') return [unreadDocument(name, fileIssue('empty-file'))];
  const format = FORMATS.find((candidate) => candidate.recognises(name, text)) ?? plainText;
  const read = format.read(text);
  // Of mark-up nothing speaks a language.
  return documentsOfLines(name, read, format === plainText ? text : read.lines.join('\n'));
}
