import { expect, test } from 'vitest';
import { ListNumbers } from './docx/list-numbers.ts';
import { readBlocks } from './docx/read-blocks.ts';
import { readFirstHeader } from './docx/read-first-header.ts';
import { readStyles } from './docx/read-styles.ts';
import { writeNumber } from './docx/write-number.ts';

const STYLES = `<styles>
  <style styleId="Mark"><rPr><vertAlign val="superscript"/></rPr></style>
  <style styleId="H"><name val="heading 2"/></style>
  <style styleId="Own"><basedOn val="H"/><name val="Own"/></style>
  <style styleId="Item"><pPr><numPr><numId val="2"/></numPr></pPr></style>
  <style styleId="Ring"><basedOn val="Ring"/><name val="Ring"/></style>
</styles>`;
const lvl = (place: number, format: string, text: string, start = 1) =>
  `<lvl ilvl="${place}"><start val="${start}"/><numFmt val="${format}"/><lvlText val="${text}"/></lvl>`;
const NUMBERING = `<numbering>
  <abstractNum abstractNumId="0">${lvl(0, 'decimal', '%1.')}${lvl(1, 'lowerLetter', '(%2)')}${lvl(2, 'lowerRoman', '%1.%2.%3')}</abstractNum>
  <abstractNum abstractNumId="1">${lvl(0, 'upperRoman', '%1', 3)}${lvl(1, 'bullet', '')}${lvl(2, 'hebrew1', '%3')}</abstractNum>
  <num numId="1"><abstractNumId val="0"/></num>
  <num numId="2"><abstractNumId val="1"/></num>
  <num numId="3"><abstractNumId val="0"/><lvlOverride ilvl="0"><startOverride val="7"/></lvlOverride></num>
</numbering>`;

function read(xml: string) {
  const context = {
    style: readStyles(STYLES),
    numbers: new ListNumbers(NUMBERING),
    noteNumber: (key: string) => Number(key.slice(1)) - 10,
  };
  return readBlocks(`<body>${xml}</body>`, context);
}
const texts = (xml: string) => read(xml).blocks.map(({ text }) => text);
const t = (text: string) => `<r><t>${text}</t></r>`;
const item = (list: number, level: number) =>
  `<p><pPr><numPr><ilvl val="${level}"/><numId val="${list}"/></numPr></pPr>${t('x')}</p>`;

test.each<[string, string, string[]]>([
  ['inserted text is read', `<p>${t('a ')}<ins>${t('b')}</ins></p>`, ['a b']],
  [
    'deleted and moved text is not',
    `<p><del>${t('a')}</del><moveFrom>${t('b')}</moveFrom><moveTo>${t('c')}</moveTo></p>`,
    ['c'],
  ],
  [
    'hidden text is not',
    `<p><r><rPr><vanish/></rPr><t>a</t></r><r><rPr><vanish val="0"/></rPr><t>b</t></r></p>`,
    ['b'],
  ],
  [
    'a note is called by a mark',
    `<p>${t('law ')}<r><footnoteReference id="13"/></r>${t(' and')}</p>`,
    ['law³ and'],
  ],
  [
    'a raised number is a mark',
    `<p>${t('law ')}<r><rPr><rStyle val="Mark"/></rPr><t>7</t></r></p>`,
    ['law⁷'],
  ],
  ['breaks and tabs are spaces', `<p>${t('1.')}<r><tab/></r>${t('a')}<r><br/></r>${t('b')}</p>`, ['1. a b']],
  ['a page ends', `<p>${t('a')}<r><br type="page"/></r>${t('b')}</p>`, ['a\fb']],
  [
    'a drawing is read once',
    `<p><r><AlternateContent><Choice><txbxContent><p>${t('a')}</p></txbxContent></Choice><Fallback><p>${t('a')}</p></Fallback></AlternateContent></r>${t('b')}</p>`,
    ['a', 'b'],
  ],
  [
    'figures stay on one line',
    `<tbl><tr>${['a', '1', '2'].map((text) => `<tc><p>${t(text)}</p></tc>`).join('')}</tr></tbl>`,
    ['a 1 2'],
  ],
  [
    'lists are counted',
    item(1, 0) + item(1, 1) + item(1, 1) + item(1, 2) + item(1, 0) + item(1, 1),
    ['1. x', '(a) x', '(b) x', '1.b.i x', '2. x', '(a) x'],
  ],
  ['lists begin anew', item(1, 0) + item(3, 0) + item(3, 0), ['1. x', '7. x', '8. x']],
  ['ways of writing that are not known', item(2, 0) + item(2, 1) + item(2, 2), ['III x', '• x', 'x']],
  ['the style numbers', `<p><pPr><pStyle val="Item"/></pPr>${t('a')}</p>`, ['III a']],
  ['no list', `<p><pPr><pStyle val="Item"/><numPr><numId val="0"/></numPr></pPr>${t('a')}</p>`, ['a']],
  [
    'the list before a change does not count',
    `<p><pPr><pPrChange><pPr><numPr><numId val="1"/></numPr></pPr></pPrChange></pPr>${t('a')}</p>`,
    ['a'],
  ],
])('%s', (_, xml, expected) => {
  expect(texts(xml)).toEqual(expected);
});

test('headings show by style, inherited too, and by outline', () => {
  const level = (pPr: string) => read(`<p><pPr>${pPr}</pPr>${t('a')}</p>`).blocks[0]?.headingLevel;
  expect(level('<pStyle val="Own"/>')).toBe(2);
  expect(level('<outlineLvl val="0"/>')).toBe(1);
  expect(level('<pStyle val="H"/><outlineLvl val="9"/>')).toBe(null);
  expect(level('<pStyle val="Ring"/>')).toBe(null);
});

test('letters and Roman numerals go on as Word has them', () => {
  expect([1, 26, 27, 53].map((value) => writeNumber(value, 'lowerLetter'))).toEqual(['a', 'z', 'aa', 'aaa']);
  expect([4, 9, 14, 99].map((value) => writeNumber(value, 'upperRoman'))).toEqual([
    'IV',
    'IX',
    'XIV',
    'XCIX',
  ]);
});

test('the header of the first page is found', () => {
  const references = '<headerReference type="default" id="r1"/><headerReference type="first" id="r2"/>';
  const relations =
    '<R><Relationship Id="r1" Target="header1.xml"/><Relationship Id="r2" Target="/word/header2.xml"/></R>';
  const header = (more: string) => readFirstHeader(`<d><sectPr>${references}${more}</sectPr></d>`, relations);
  expect(header('<titlePg/>')).toBe('word/header2.xml');
  expect(header('')).toBe('word/header1.xml');
  expect(readFirstHeader('<d/>', relations)).toBe(null);
});
