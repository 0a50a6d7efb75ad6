import { expect, test } from 'vitest';
import { extractDocuments } from '../extract-documents.ts';

/** Made for this project, cut as pages cut it: the paragraph goes on behind the notes. */
const page = (notes: string) => `Seventy-ninth session

79/902. Title of the text with notes

The General Assembly,

Recalling the reports of the Secretary-General on the matter and the statements that were
made on the occasion, and bearing in mind what was said by
${notes}
all who spoke, and what they said of the text and of its numbers in the years that have
gone by,

1. Decides so.
`;

function read(notes: string): { notes: string[]; preamble: string | undefined; furniture: string } {
  const [document] = extractDocuments({ name: 'made.txt', text: page(notes) });
  const texts = (kind: string) =>
    (document?.parts ?? [])
      .filter((part) => part.kind === kind)
      .map(({ span }) => document?.text.slice(span.start, span.end).trim() ?? '');
  return {
    notes: texts('footnote'),
    preamble: texts('preambular')[0]?.slice(-130),
    furniture: texts('furniture').join('\n'),
  };
}

const RULE = '__________________\n';

test.each([
  ['each mark before its words', `${RULE}1 A/78/516.\n2 A/78/608.\n\n24-10001\n`],
  ['marks first', `${RULE}1\n2\n\nA/78/516.\nA/78/608.\n\n24-10001\n`],
  ['a rule at the end of the line above', `on the spot by_______________\n1 A/78/516.\n2 A/78/608.\n\n`],
  ['a mark behind all words', `${RULE}1\n\nA/78/516.\nA/78/608.\n2\n\n24-10001\n`],
  ['words first', `${RULE}A/78/516.\nA/78/608.\n1\n2\n\n24-10001\n`],
  [
    'marks first, words behind the job number',
    `${RULE}1\n2\n\n24-10001 (E)\n\nA/78/516.\nA/78/608.\n\n*2410001*\n\n`,
  ],
  ['marks alone, each with its words', `${RULE}\n1\n\nA/78/516.\n\n2\n\nA/78/608.\n\n`],
  ['marks alone without a rule', `\n1\n\nA/78/516.\n\n2\n\nA/78/608.\n\n`],
])('notes of a page with %s', (_, notes) => {
  const found = read(notes);
  expect(found.notes).toEqual(['1 A/78/516.', '2 A/78/608.']);
  expect(found.preamble).toMatch(
    /by all who spoke, and what they said of the text and of its numbers .* gone by,$/,
  );
});

test('a day that begins a line of a note is no mark', () => {
  const note = 'Report of the Conference, held in the city on\n26 August and 4 September 2002, annex.';
  expect(read(`${RULE}1 ${note}\n2 A/78/608.\n\n`).notes).toEqual([
    `1 ${note.replace('\n', ' ')}`,
    '2 A/78/608.',
  ]);
});

test('words of a note that begin as a preamble does are its own while its mark waits', () => {
  const found = read(`${RULE}1\n\n2/7\n\nConsisting of two bodies.\n24-10001\n\n`);
  expect(found.notes).toEqual(['1 Consisting of two bodies.']);
});

test('a mark without words is no note and not lost', () => {
  const found = read(`${RULE}1 A/78/516.\n2\n`);
  expect(found.notes).toEqual(['1 A/78/516.']);
  expect(found.furniture.split('\n')).toContain('2');
});

test('the next numbered paragraph ends the notes', () => {
  const [document] = extractDocuments({
    name: 'made.txt',
    text: `${page('').trim()}\n${RULE}1 A/78/516.\n2. Decides to go on.\n3. Decides to stop.\n`,
  });
  expect(document?.parts.map(({ id }) => id)).toEqual(expect.arrayContaining(['op1', 'op2', 'op3', 'fn1']));
});
