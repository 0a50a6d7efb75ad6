import { expect, test } from 'vitest';
import { pageLines } from './pdf/page-lines.ts';
import { pageRows } from './pdf/page-rows.ts';
import type { TextRun } from './pdf/text-run.ts';

/** A stretch of text whose letters are half as wide as high. */
function run(x: number, y: number, text: string, more: Partial<TextRun> = {}): TextRun {
  const size = more.size ?? 10;
  const width = text.length * size * 0.5;
  return { text, x, y, width, size, font: 'f1', spaced: false, rightToLeft: false, ...more };
}

const page = (...runs: TextRun[]) => ({ height: 800, rows: pageRows(runs), turned: [] });
const read = (...pages: TextRun[][]) => pageLines(pages.map((runs) => page(...runs)));
/** Lines of text from a place down the page, `step` apart. */
const text = (y: number, lines: readonly string[], step = 12, x = 100) =>
  lines.map((line, row) => run(x, y + row * step, line));
const BODY = ['the text of the page goes on and on and on', 'and says nothing of what it is all about,'];

test('runs on one baseline are one line, spaced as they stand', () => {
  expect(read([run(100, 200, 'of'), run(112.5, 200, 'States'), run(145, 201, 'Members')]).lines).toEqual([
    '',
    'of States Members',
  ]);
});

test.each<[string, TextRun[], string]>([
  ['a raised number', [run(100, 200, '77/37'), run(125, 196.5, '4', { size: 6.5 })], '77/37⁴'],
  [
    'a raised number behind a space, and text behind it',
    [run(100, 200, 'session,'), run(143, 196, '12', { size: 6 }), run(152, 200, 'and')],
    'session,¹² and',
  ],
  ['two of them', [run(100, 200, 'law'), run(115, 196, '4, 5', { size: 6 })], 'law⁴,⁵'],
  ['an ordinal', [run(100, 200, '46'), run(110, 196, 'th', { size: 6 })], '46th'],
  ['a lowered number', [run(100, 200, 'CO'), run(110, 202, '2', { size: 6 })], 'CO2'],
  ['a number of the same size', [run(100, 200, 'Agenda'), run(135, 200, '2030')], 'Agenda 2030'],
  [
    'a soft hyphen of its own',
    [run(100, 200, 'infor'), run(125, 200, '\u00ad'), run(131, 200, 'mation')],
    'information',
  ],
  [
    'text from right to left',
    [run(100, 200, 'ب', { rightToLeft: true }), run(110, 200, 'ا', { rightToLeft: true })],
    'ا ب',
  ],
])('%s', (_, runs, line) => {
  expect(read(runs).lines.at(-1)).toBe(line);
});

test('a word cut at the line end is whole again, a hyphen of its own stays', () => {
  expect(read(text(200, ['the infor\u00ad', 'mation on far-', 'reaching'])).lines).toEqual([
    '',
    'the information',
    'on far-',
    'reaching',
  ]);
});

test('small text under a mark at the foot is a footnote, with a rule above it that was not printed', () => {
  const note = [
    run(100, 700, '3', { size: 5 }),
    run(105, 703, 'See the report of', { size: 8 }),
    run(100, 713, '31 December 2016.', { size: 8 }),
  ];
  expect(read([...text(200, BODY), ...note]).lines).toEqual([
    '',
    ...BODY,
    '____________',
    '³ See the report of 31 December 2016.',
  ]);
});

test('short footnotes beside one another are read column by column', () => {
  const note = (x: number, y: number, mark: string, words: string) => [
    run(x, y - 3, mark, { size: 5 }),
    run(x + 6, y, words, { size: 8 }),
  ];
  const rows = read([
    ...text(200, BODY),
    run(100, 690, '____________'),
    ...note(100, 702, '1', 'First.'),
    ...note(300, 702, '3', 'Third,'),
    ...note(100, 712, '2', 'Second.'),
    run(306, 712, 'goes on.', { size: 8 }),
  ]);
  expect(rows.lines.slice(-4)).toEqual(['____________', '¹ First.', '² Second.', '³ Third, goes on.']);
});

test('a paragraph goes on over the page, a new one begins where its first line is set in', () => {
  const head = run(100, 40, 'A/RES/90/7', { size: 8 });
  const on = read(text(200, BODY), [head, ...text(100, BODY)]);
  expect(on.lines).toEqual(['', ...BODY, '\f', 'A/RES/90/7', ...BODY]);
  const anew = read(text(200, BODY), [head, run(124, 100, 'Noting'), ...text(112, BODY)]);
  expect(anew.lines.slice(3)).toEqual(['\f', 'A/RES/90/7', '', 'Noting', ...BODY]);
});

test('headings show by their size, and by another font between two gaps', () => {
  const bold = { font: 'f2' };
  const { lines, headings } = read(text(200, BODY), [
    ...text(100, BODY),
    run(100, 140, 'On the keeping of', bold),
    run(100, 152, 'lamps at sea', bold),
    ...text(180, BODY),
    run(100, 220, 'Annex', { size: 14, ...bold }),
    run(100, 250, 'Deploring', bold),
    run(160, 250, 'that lamps go out'),
    ...text(262, BODY),
  ]);
  expect([...headings].map(([row, level]) => [lines[row], level])).toEqual([
    ['On the keeping of lamps at sea', 2],
    ['Annex', 1],
  ]);
});

test('where paragraphs stand apart, the lines of one are one line; a line ended early stays one', () => {
  const paragraph = [
    'Recalling its resolutions of the past that',
    'were adopted and never read by anybody but',
    'the keepers,',
  ];
  const meeting = ['60th meeting', '5 December 2035'];
  const list = ['1. Notes the lamps that were lit before the', 'Evening;'];
  const { lines } = read(text(200, BODY), [
    run(124, 88, 'Noting'),
    ...text(100, paragraph),
    ...text(142, list),
    ...text(172, meeting),
  ]);
  expect(lines).toEqual([
    '',
    BODY.join(' '),
    '\f',
    '',
    'Noting',
    paragraph.join(' '),
    '',
    list.join(' '),
    '',
    ...meeting,
  ]);
});

test('a running title of several lines is one, beside the symbol', () => {
  const small = { size: 8 };
  const head = [
    run(60, 40, 'The keeping of lamps on', small),
    run(480, 45, 'A/RES/90/7', small),
    run(60, 50, 'all lighthouses', small),
  ];
  const { lines } = read(text(200, BODY), [...head, ...text(100, BODY)]);
  expect(lines.slice(3)).toEqual(['\f', 'The keeping of lamps on all lighthouses', 'A/RES/90/7', ...BODY]);
});
