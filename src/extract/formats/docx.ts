import { decodeText } from '../decode-text.ts';
import { fileIssue } from '../file-issue.ts';
import { cleanCharacters } from './clean-characters.ts';
import { ListNumbers } from './docx/list-numbers.ts';
import { readBlocks, type Block } from './docx/read-blocks.ts';
import { readFirstHeader } from './docx/read-first-header.ts';
import { readStyles } from './docx/read-styles.ts';
import { inflateEntry, LARGEST_PART, MOST_ENTRIES, readDirectory } from './docx/read-zip.ts';
import type { BinaryFormat, ReadBytes, ReadLines } from './format.ts';
import { toSuperscript } from '../../model/superscript.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Some programs number the main part. */
const MAIN_PART = /^word\/document\d*\.xml$/;

/** Word documents (Office Open XML): text, footnotes, list numbers, headings, tables, the first page's header. */
export const docx: BinaryFormat = {
  name: 'Word',
  recognises: (bytes) => ZIP.every((byte, position) => bytes[position] === byte),
  // oxlint-disable-next-line typescript/require-await -- other binary formats do wait
  read: async (bytes, { decode }) => {
    const entries = readDirectory(bytes);
    if (entries === 'broken') return failed('broken-zip');
    if (entries === 'too-many') return failed('zip-too-many', { limit: String(MOST_ENTRIES) });
    const main = [...entries.keys()].find((name) => MAIN_PART.test(name));
    if (main === undefined) return failed('not-text');
    if ([...entries.values()].some(({ locked }) => locked)) return failed('locked-file');
    const faults: string[] = [];
    const part = (name: string): string => {
      const entry = entries.get(name);
      const inflated = entry && faults.length === 0 ? inflateEntry(bytes, entry) : undefined;
      if (inflated === undefined) return '';
      if (inflated instanceof Uint8Array) return decodeText(inflated, decode);
      faults.push(inflated);
      return '';
    };
    const { lines, whole } = readParts(part, main);
    if (faults.includes('too-large')) {
      return failed('zip-too-large', { limit: String(LARGEST_PART / 1024 / 1024) });
    }
    if (faults.length > 0) return failed('broken-docx');
    if (whole) return { read: lines, issues: [] };
    const isEmpty = lines.lines.every((line) => line.trim() === '');
    if (isEmpty) return failed('broken-docx');
    return { read: lines, issues: [fileIssue('incomplete-docx', {}, 'warning')] };
  },
};

function readParts(part: (name: string) => string, main: string): { lines: ReadLines; whole: boolean } {
  const called = new Map<string, number>();
  const context = {
    style: readStyles(part('word/styles.xml')),
    numbers: new ListNumbers(part('word/numbering.xml')),
    noteNumber: (key: string) => {
      const number = called.get(key) ?? called.size + 1;
      called.set(key, number);
      return number;
    },
  };
  const xml = part(main);
  const header = readFirstHeader(xml, part(main.replace(/^word\//, 'word/_rels/') + '.rels'));
  const head = header === null ? [] : readBlocks(part(header), context).blocks;
  const body = readBlocks(xml, context);
  const notes = new Map<string, readonly Block[]>();
  for (const name of ['footnotes', 'endnotes']) {
    const file = part(`word/${name}.xml`);
    if (file !== '') for (const [key, blocks] of readBlocks(file, context).notes) notes.set(key, blocks);
  }
  const noteLines = [...called].map(([key, number]) => noteLine(notes.get(key) ?? [], number));
  return { lines: toLines([...head, ...body.blocks], noteLines), whole: body.whole };
}

function noteLine(blocks: readonly Block[], number: number): string {
  const text = blocks
    .map((block) => clean(block.text))
    .join(' ')
    .trim();
  return text.startsWith('*') ? text : `${toSuperscript(String(number))} ${text}`;
}

function clean(text: string): string {
  return cleanCharacters(text.replace(/[\r\n\u2028\u2029]+/g, ' ')).trim();
}

function toLines(blocks: readonly Block[], notes: readonly string[]): ReadLines {
  const lines: string[] = [];
  const headings = new Map<number, number>();
  for (const { text, headingLevel } of blocks) {
    text.split('\f').forEach((stretch, row) => {
      if (row > 0) lines.push('\f');
      const line = clean(stretch);
      if (line === '') return;
      if (headingLevel !== null) headings.set(lines.length, headingLevel);
      lines.push(line, '');
    });
  }
  if (notes.length > 0) lines.push('____________', ...notes);
  return { lines, headings };
}

function failed(code: string, detail: Readonly<Record<string, string>> = {}): ReadBytes {
  return { read: null, issues: [fileIssue(code, detail)] };
}
