import { describe, expect, test } from 'vitest';
import type { Part } from '../../model/part.ts';
import { compileLanguage } from '../languages/compiled-language.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { readIndirectReferences } from './read-indirect-references.ts';
import { readMentions } from './read-mentions.ts';
import { scanText } from './scan-text.ts';

/** What a text of one paragraph refers to without a number: `words = what`. */
function read(code: string, text: string, own: string | null = null): string[] {
  const language = LANGUAGES.find((candidate) => candidate.code === code)!;
  const compiled = compileLanguage(language);
  const part: Part = {
    id: 'op1',
    kind: 'operative',
    marker: null,
    span: { start: 0, end: text.length },
    bodyStart: 0,
    verb: null,
  };
  const citing = { symbol: null, body: 'GA', mirrored: false } as const;
  const scanned = scanText(text, compiled);
  const mentions = readMentions(scanned, [part], compiled, citing);
  const found = readIndirectReferences(scanned, [part], mentions, compiled, own as never);
  for (const { span, text: words } of found) expect(text.slice(span.start, span.end)).toBe(words);
  return found.map(({ text: words, instrument, locator, symbol }) => {
    const what = [instrument, locator].filter((piece) => piece !== null).join('#');
    return `${words} = ${what}${symbol === null ? '' : ` ${symbol}`}`.replace('=  ', '= ');
  });
}

describe('names', () => {
  test.each([
    ['en', 'Guided by the Universal Declaration of Human Rights,', 'A/RES/217A(III)'],
    ['en', 'Towards the 2030 Agenda for Sustainable Development in full,', 'A/RES/70/1'],
    ['fr', 'Guidée par la Déclaration universelle des droits de l’homme,', 'A/RES/217A(III)'],
    ['es', 'Guiada por la Agenda 2030 y su cumplimiento,', 'A/RES/70/1'],
    ['ru', 'руководствуясь Всеобщей декларацией прав человека,', 'A/RES/217A(III)'],
    ['zh', '遵循《世界人权宣言》，', 'A/RES/217A(III)'],
    ['ar', 'وإذ تسترشد بالإعلان، أي الإعلان العالمي لحقوق الإنسان،', 'A/RES/217A(III)'],
  ])('%s: %s', (code, text, symbol) => {
    expect(read(code, text).map((line) => line.split(' ').at(-1))).toEqual([symbol]);
  });

  test.each([
    ['en', 'The Optional Protocol to the Convention on the Rights of the Child is open to all.'],
    ['en', 'The Paris Agreements of 1991 and the universal declaration of human rights of another kind'],
    ['fr', 'Le Protocole facultatif à la Convention relative aux droits de l’enfant est ouvert à tous.'],
  ])('%s, only a part of another: %s', (code, text) => expect(read(code, text)).toEqual([]));

  test('the text’s own name is none', () => {
    expect(read('en', 'The 2030 Agenda is adopted.', 'A/RES/70/1')).toEqual([]);
  });
});

test.each([
  ['en', 'Under Articles 11, 12 and 14 of the Charter,', ['charter#art11', 'charter#art12', 'charter#art14']],
  ['en', 'As in Article 2, paragraph 4, of the Charter of the United Nations,', ['charter#art2']],
  ['en', 'Acting under Chapter VII of the Charter,', ['charter#ch7']],
  ['en', 'Under Article 3 of the Charter of the Organization of African Unity,', []],
  ['en', 'Reaffirming the Charter of the United Nations,', ['charter']],
  ['fr', 'Conformément à l’Article 51 de la Charte des Nations Unies,', ['charter#art51']],
  ['fr', 'Au titre de l’article 3 de la Charte africaine,', []],
  ['es', 'De conformidad con el Artículo 33 de la Carta,', ['charter#art33']],
  ['ru', 'действуя на основании главы VII Устава,', ['charter#ch7']],
  ['zh', '根据《联合国宪章》第七章采取行动，', ['charter#ch7']],
  ['zh', '根据《宪章》第51条，', ['charter#art51']],
  ['ar', 'وفقا للمادة وهي المادة ٥١ من الميثاق،', ['charter#art51']],
])('the Charter, %s: %s', (code, text, expected) => {
  expect(read(code, text).map((line) => line.split(' = ')[1])).toEqual(expected);
});

describe('back-references', () => {
  test.each([
    ['en', 'Recalls resolution 47/135 and the annex to that resolution;', ['that resolution = A/RES/47/135']],
    [
      'fr',
      'Rappelle sa résolution 46/182 et l’annexe à ladite résolution ;',
      ['ladite résolution = A/RES/46/182'],
    ],
    [
      'es',
      'Recuerda su resolución 75/240 y lo dispuesto en dicha resolución;',
      ['dicha resolución = A/RES/75/240'],
    ],
    [
      'ru',
      'ссылается на резолюцию 47/135 и приложение к указанной резолюции;',
      ['указанной резолюции = A/RES/47/135'],
    ],
    ['zh', '回顾第47/135号决议和该决议附件；', ['该决议 = A/RES/47/135']],
    ['ar', 'تشير إلى القرار 47/135 وإلى ذلك القرار؛', ['ذلك القرار = A/RES/47/135']],
  ])('%s: %s', (code, text, expected) => expect(read(code, text)).toEqual(expected));

  test.each([
    'Recalls resolutions 47/135 and 48/138 and the annex to that resolution;',
    'Notes the annex to that resolution;',
    'Recalls resolution 70/202 of 22 December 2025 and the annex to that resolution;',
  ])('not certain: %s', (text) => expect(read('en', text)).toEqual([]));

  test('a document between is no other resolution', () => {
    const text = 'Recalls resolution 47/135, the report A/77/275 and the annex to that resolution;';
    expect(read('en', text)).toEqual(['that resolution = A/RES/47/135']);
  });
});

test.each([
  'that resolution ',
  'that resolution, resolution 47/135, ',
  'Article 1, ',
  'Articles 1 and 2, ',
  'Charter of the ',
  '《宪章》第',
])('a run of %s is read in one pass', (piece) =>
  expect(read('en', piece.repeat(20_000)).length).toBeLessThan(20_000),
);
