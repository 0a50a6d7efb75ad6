import { expect, test } from 'vitest';
import { MADE_TEXTS } from '../../tests/akoma-ntoso/made-texts.ts';
import { readBack } from '../../tests/akoma-ntoso/read-back.ts';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { extractDocuments } from '../extract/extract-documents.ts';
import { akomaNtoso } from './akoma-ntoso.ts';
import { NOTHING_KNOWN, type KnownTexts } from './exporter.ts';

function written(name: string, known: KnownTexts = NOTHING_KNOWN): string {
  const [document] = extractDocuments({ name, text: MADE_TEXTS[name] ?? '' });
  return document ? akomaNtoso.write(document, known) : '';
}
const xml = written('all-there-is.en.txt');

test.each([
  [
    'the work by its naming convention',
    '<FRBRuri value="/akn/un/statement/deliberation/un-ga/2023-12-04/78-999"/>',
  ],
  ['the expression by language', '<FRBRlanguage language="eng"/>'],
  ['the agenda item', 'value="94" showAs="Weather in meeting rooms" dictionary="agenda"'],
  [
    'number and title',
    '<docNumber>78/999</docNumber>. <docTitle>Weather in meeting rooms &amp; &lt;corridors&gt;</docTitle>',
  ],
  ['the day in words', '<docDate date="2023-12-04">4 December 2023</docDate>'],
  ['the meeting', '<event refersTo="#adoptionMeeting">42nd plenary meeting</event>'],
  ['the opening', '<formula name="enactingFormula" eId="opening">'],
  ['a preambular paragraph by the words it begins with', '<container name="recalling" eId="container_1">'],
  [
    'a citation with its date',
    '<ref href="/akn/un/statement/deliberation/un-ga/1988-12-07/43-78_H" eId="ref_2" class="resolved" refersTo="#act_recall">43/78 H</ref>',
  ],
  ['one whose date is unknown', 'href="https://docs.un.org/en/A/RES/77/37"'],
  [
    'further texts of the same words',
    '<implicitReference for="#ref_3" href="https://docs.un.org/en/A/RES/78/254B"/>',
  ],
  ['an undecided citation, which points nowhere', '<inline name="undecidedReference" eId="ref_7"'],
  [
    'a footnote where its mark stands',
    '77/37</ref>,<sup class="footnote"><authorialNote eId="ftn_1" marker="1" placement="bottom"><p>See ',
  ],
  ['a footnote without a mark', '<p class="unplacedFootnotes"><authorialNote eId="ftn_3"'],
  ['a sub-paragraph', '<point eId="para_2__list_1__point_a">'],
  ['the annex', '<heading>Annex</heading>'],
  ['the annex as a component', 'value="/akn/un/statement/deliberation/un-ga/2023-12-04/78-999/!annex_1"'],
])('has %s', (_, expected) => {
  expect(xml).toContain(expected);
});

test('dates that a corpus knows give IRIs', () => {
  const known = written('all-there-is.en.txt', {
    dateOf: (symbol) => (symbol === 'A/RES/77/37' ? '2022-12-07' : null),
  });
  expect(readBack(known).references).toContain('/akn/un/statement/deliberation/un-ga/2022-12-07/77-37');
  expect(readBack(xml).references).not.toContain('/akn/un/statement/deliberation/un-ga/2022-12-07/77-37');
});

test('two dates for one text give no IRI where none stands with the mention', () => {
  const dated = (date: string | null) => ({ target: 'A/RES/77/37', date, span: { start: 0, end: 5 } });
  const mentions = [dated('2022-12-07'), dated('2022-12-08')].map((mention, row) => ({
    ...mention,
    span: { start: row * 6, end: row * 6 + 5 },
  }));
  const last = { ...dated(null), span: { start: 12, end: 17 } };
  const span = { start: 0, end: 17 };
  const part = { id: 'pp1', kind: 'preambular', marker: null, span, bodyStart: 0, verb: null } as const;
  const document = madeDocument({
    symbol: 'A/RES/78/16',
    text: '77/37 77/37 77/37',
    parts: [part],
    mentions: [...mentions, last],
  });
  expect(readBack(akomaNtoso.write(document, NOTHING_KNOWN)).references).toEqual([
    '/akn/un/statement/deliberation/un-ga/2022-12-07/77-37',
    '/akn/un/statement/deliberation/un-ga/2022-12-08/77-37',
    'https://docs.un.org/en/A/RES/77/37',
  ]);
});

test('the same document gives the same bytes', () => {
  expect(written('all-there-is.en.txt')).toBe(xml);
});

test('an undated document has the placeholder of the guidelines, and no history', () => {
  const undated = written('no-resolution.en.txt');
  expect(undated).toContain('<FRBRdate date="1900-01-01" name="unknown"/>');
  expect(undated).not.toContain('<lifecycle');
});
