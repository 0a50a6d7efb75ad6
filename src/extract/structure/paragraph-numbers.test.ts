import { expect, test } from 'vitest';
import { extractDocuments } from '../extract-documents.ts';

/** Made for this project. Lines are cut as pages cut them. */
const HEAD = `Seventy-ninth session

Resolution adopted by the General Assembly on 2 December 2024

79/901. Title of the text that is numbered

The General Assembly,
Recalling the work that was done in the years gone by on the matter of the text and its
numbers, and the reports of the Secretary-General,
`;
const FOOT = '44th plenary meeting\n2 December 2024\n';

function ids(body: string): string[] {
  const [document] = extractDocuments({ name: 'made.txt', text: HEAD + body + FOOT });
  return (document?.parts ?? [])
    .filter(({ kind }) => kind !== 'masthead' && kind !== 'opening' && kind !== 'preambular')
    .filter(({ kind }) => kind !== 'closing' && kind !== 'furniture')
    .map(({ id }) => id);
}

const PARAGRAPH =
  'Decides to go on with the work on the matter of the text and its numbers in the years to\ncome, and to report;\n';

test.each([
  [
    'a heading above a number',
    `1. ${PARAGRAPH}Financing of the matter\n2. ${PARAGRAPH}`,
    ['op1', 'h1', 'op2'],
  ],
  [
    'a heading of several lines, one of them in lower case',
    `1. ${PARAGRAPH}IV\nGroup of persons who look into the matter of the text and\nits numbers\n2. ${PARAGRAPH}`,
    ['op1', 'h1', 'op2'],
  ],
  [
    'a first number below a preamble that does not end',
    `Noting the support of all and the contributions to\n1.\n${PARAGRAPH}2. ${PARAGRAPH}`,
    ['op1', 'op2'],
  ],
  [
    'a number that only ends a line above it',
    `1. Recalls what was decided on the matter of the text and of its numbers in paragraph\n12. of the report;\n2. ${PARAGRAPH}`,
    ['op1', 'op2'],
  ],
  [
    'numbered sections among paragraphs that are counted through',
    `1. ${PARAGRAPH}1. Matters of form\n2. ${PARAGRAPH}2. Matters of substance\n3. ${PARAGRAPH}`,
    ['op1', 'h1', 'op2', 'h2', 'op3'],
  ],
  [
    'the numbered words of another text',
    `1. ${PARAGRAPH}2. ${PARAGRAPH}3. Decides to amend the statute as follows:\n2. The panel shall sit.\n4. ${PARAGRAPH}`,
    ['op1', 'op2', 'op3', 'op3.p1', 'op4'],
  ],
  [
    'a list within a paragraph, behind which the paragraphs go on',
    `1. ${PARAGRAPH}2. Decides as follows:\n1. The panel shall sit.\n2. It shall report.\n3. ${PARAGRAPH}`,
    ['op1', 'op2', 'op1~2', 'op2~2', 'op3'],
  ],
  [
    'a decision without a number above those of what it adopts',
    `Adopts the declaration that follows:\n\nWe who have met here speak of the matter of the text and of all its numbers.\n\n1. ${PARAGRAPH}2. ${PARAGRAPH}`,
    ['op', 'op.p1', 'op1', 'op2'],
  ],
  [
    'decisions that have lost their numbers',
    `Decides to speak of the matter;\n\nRequests all to speak;\n\n3. ${PARAGRAPH}Urges all to be heard.\n`,
    ['op', 'op~2', 'op3', 'op3.p1'],
  ],
  [
    'the preamble of a draft that is recommended',
    `Recommends the adoption of the draft that follows:\n\nThe Commission,\n\nNoting the matter,\n\n1. ${PARAGRAPH}`,
    ['op', 'op.p1', 'op1'],
  ],
  [
    'a last line that stands right behind the number',
    `1. ${PARAGRAPH}2.\nsession.\n\nDecides to go on with the work on the matter at its next\n3.\nFund:\n\nThe chair is authorized to advance from the\n(a) What is asked;\n4. Urges:\n\n(a) All;\n`,
    ['op1', 'op2', 'op3', 'op3(a)', 'op4', 'op4(a)'],
  ],
  [
    'a number that is a decimal',
    `1. Decides to set the rate at\n0.05 of the total;\n2. ${PARAGRAPH}`,
    ['op1', 'op2'],
  ],
])('%s', (_, body, expected) => {
  expect(ids(body)).toEqual(expected);
});

test('the last line of a running head is no text, however short', () => {
  const title = 'Situation of the matter in the Democratic Republic\nof Made';
  const [document] = extractDocuments({
    name: 'made.txt',
    text: `79/902. ${title}\n\nThe General Assembly,\n\nRecalling also that the\n\n24-10001\n\n${title}\n\nA/RES/79/902\n\ncommission spoke,\n\n1. Decides so.\n`,
  });
  const preamble = document?.parts.find(({ id }) => id === 'pp1');
  expect(document?.text.slice(preamble?.span.start, preamble?.span.end)).toBe(
    'Recalling also that the commission spoke,\n',
  );
});

test('a body named in the course of a numbered text does not open a resolution', () => {
  const text =
    'Note on the organization of work\n\n1. The Committee has work to do.\n\n' +
    'The General Assembly, in rule 99 of its rules of procedure, calls upon each Committee to do it.\n\n2. It will.\n';
  const [document] = extractDocuments({ name: 'note.txt', text });
  expect(document?.parts.map(({ kind }) => kind)).not.toContain('operative');
});

test('what begins with a year below the word Annex is the title of the annex', () => {
  const [document] = extractDocuments({
    name: 'made.txt',
    text: '79/903. Title\n\nThe General Assembly,\n\n1. Adopts the declaration.\n\nAnnex\n\n2035 Declaration on Made Matters\n',
  });
  expect(document?.parts.slice(-2).map(({ id }) => id)).toEqual(['annex', 'annex.p1']);
});

test('a last line that stands right behind the number goes to the end', () => {
  const text = `${HEAD}1.\nsession.\n\nDecides to go on with the work on the matter at its next\n${FOOT}`;
  const [document] = extractDocuments({ name: 'made.txt', text });
  const { start, end } = document?.parts.find(({ id }) => id === 'op1')?.span ?? { start: 0, end: 0 };
  expect(document?.text.slice(start, end).trim()).toBe(
    '1. Decides to go on with the work on the matter at its next session.',
  );
});
