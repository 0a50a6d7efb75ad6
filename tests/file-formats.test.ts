import { expect, test, vi } from 'vitest';
import { extractFile } from '../src/extract/extract-file.ts';
import type { RecallingDocument } from '../src/model/recalling-document.ts';
import { nodeSurroundings } from '../scripts/node-surroundings.ts';
import { writeDocx } from './fixtures/formats/write-docx.ts';
import { writeHtml } from './fixtures/formats/write-html.ts';
import { writePdf } from './fixtures/formats/write-pdf.ts';
import { writeText } from './fixtures/formats/write-text.ts';

// The library for PDF is loaded in here: a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const bytesOf = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

/** Letters of Windows-1252 that stand elsewhere in Unicode. */
const WINDOWS = new Map([
  ['“', 0x93],
  ['”', 0x94],
  ['’', 0x92],
  ['–', 0x96],
]);
const windows1252 = (text: string) =>
  Uint8Array.from(text, (letter) => WINDOWS.get(letter) ?? letter.charCodeAt(0));

const FILES = {
  text: bytesOf(writeText()),
  'text in UTF-16': utf16(writeText()),
  'text in UTF-16, the other way round': new Uint8Array(Buffer.from(utf16(writeText())).swap16()),
  'text in Windows-1252': windows1252(writeText()),
  HTML: bytesOf(writeHtml()),
  Word: writeDocx(),
  PDF: writePdf(),
};

async function read(bytes: Uint8Array): Promise<RecallingDocument> {
  // The name lies for all of them.
  const [document, ...others] = await extractFile({ name: 'scan0001.md', bytes }, nodeSurroundings);
  if (!document || others.length > 0) throw new Error('one document was expected');
  return document;
}

/** What must be alike in all formats: facts, paragraphs with their words, footnotes, citations. */
function essence({ text, parts, mentions, issues, ...facts }: RecallingDocument) {
  const { symbol, kind, session, agendaItem, title, date, meeting, basis } = facts;
  return {
    facts: { symbol, kind, session, agendaItem: agendaItem.number, title, date, meeting, basis },
    paragraphs: parts
      .filter((part) => !['masthead', 'furniture'].includes(part.kind))
      .map((part) => `${part.id} ${text.slice(part.span.start, part.span.end).replace(/\s+/g, ' ').trim()}`),
    citations: mentions
      .filter((mention) => mention.place !== 'masthead')
      .map(({ place, act, date: cited, citation }) => `${place} ${act} ${String(cited)} ${citation.target}`),
    issues: issues.map(({ code }) => code),
  };
}

test('the made resolution reads as it was made', async () => {
  expect(essence(await read(FILES.text))).toMatchInlineSnapshot(`
    {
      "citations": [
        "pp1 recall 2033-12-04 A/RES/88/4",
        "pp1 recall 2034-12-06 A/RES/89/12",
        "op2 pursuant null A/RES/88/4",
        "op2(b) mention null A/89/17",
        "fn1 see null A/RES/217A(III)",
        "fn2 recall null A/90/12",
      ],
      "facts": {
        "agendaItem": "12",
        "basis": "on the report of the First Committee (A/90/404, para. 9)",
        "date": "2035-12-05",
        "kind": "resolution",
        "meeting": "60th plenary meeting",
        "session": 90,
        "symbol": "A/RES/90/7",
        "title": "Safety of lighthouses",
      },
      "issues": [],
      "paragraphs": [
        "opening The General Assembly,",
        "pp1 Recalling its resolutions 88/4 of 4 December 2033¹ and 89/12 of 6 December 2034, and the report of its Committee on the Keeping of Lamps,²",
        "pp2 Noting that lamps go out at night & that “keepers” are few,",
        "op1 1. Welcomes the report of the Secretary-General on lighthouses;",
        "op2 2. Requests all States, in accordance with resolution 88/4:",
        "op2(a) (a) To light their lamps before dusk;",
        "op2(b) (b) To pay their keepers, as stated in document A/89/17;",
        "op3 3. Decides to include the item in the provisional agenda of its ninety-first session.",
        "closing 60th plenary meeting 5 December 2035",
        "fn1 1 See resolution 217 A (III).",
        "fn2 2 A/90/12, paragraph 3.",
      ],
    }
  `);
});

test.each(Object.entries(FILES))('%s gives the same document as text', async (_, bytes) => {
  expect(essence(await read(bytes))).toEqual(essence(await read(FILES.text)));
});
