import { LARGEST_FILE } from '../model/file-reading.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import { decodeText } from './decode-text.ts';
import { documentsOfLines, tooLong } from './documents-of-lines.ts';
import { extractDocuments } from './extract-documents.ts';
import { fileIssue } from './file-issue.ts';
import { BINARY_FORMATS } from './formats/formats.ts';
import { unreadDocument } from './read-document.ts';
import type { Surroundings } from './surroundings.ts';

/** A file as it was received: its name without folders, and its bytes. */
export interface BinaryFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The first bytes of Word's old files, and of new ones under a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a file of any format, recognised by what it holds and not by its name. Never rejects for what the file
 * contains: what could not be made of it stands in `issues`. Codes of files that could not be read: `too-large`,
 * `too-long`, `empty-file`, `not-text`, `unknown-language`, `locked-file`; of PDF `broken-pdf`, `unreadable-pdf`,
 * `too-many-pages`, `too-slow`; of Word `old-word-file`, `broken-zip`, `zip-too-large`, `zip-too-many`, `broken-docx`.
 * Warnings of files that were read in part: `pages-without-text`, `incomplete-docx`,
 * `two-languages`.
 */
export async function extractFile(
  { name, bytes }: BinaryFile,
  surroundings: Surroundings,
): Promise<RecallingDocument[]> {
  if (bytes.length > LARGEST_FILE) {
    const detail = { megabytes: megabytes(bytes.length), limit: megabytes(LARGEST_FILE) };
    return [unreadDocument(name, fileIssue('too-large', detail))];
  }
  if (COMPOUND_FILE.every((byte, position) => bytes[position] === byte)) {
    return [unreadDocument(name, fileIssue('old-word-file'))];
  }
  const format = BINARY_FORMATS.find((candidate) => candidate.recognises(bytes));
  if (!format) return extractDocuments({ name, text: decodeText(bytes, surroundings.decode) });
  const { read, issues } = await format.read(bytes, surroundings);
  if (read === null) return [{ ...unreadDocument(name, fileIssue('not-text')), issues }];
  const text = read.lines.join('\n');
  const refused = tooLong(name, text);
  if (refused) return [refused];
  if (text.trim() === '') return [unreadDocument(name, fileIssue('empty-file'))];
  const documents = documentsOfLines(name, read, text);
  return documents.map((document) => ({ ...document, issues: [...document.issues, ...issues] }));
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
