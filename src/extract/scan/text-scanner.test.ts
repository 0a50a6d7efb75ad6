import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLanguage } from '../languages/compiled-language.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { citationWords } from '../mentions/citation-words.ts';
import { numberPatterns } from '../mentions/find-tokens.ts';
import { foldDigits } from '../mentions/fold-for-numbers.ts';
import { forwardPatterns } from '../mentions/read-forward-links.ts';
import { actWords } from '../mentions/read-governing-words.ts';
import { indirectPatterns } from '../mentions/read-indirect-references.ts';
import { TextScanner } from './text-scanner.ts';

/** Made for this test: what the texts below have not all of: forward links, references without a number, words of acts. */
const RARE: Readonly<Record<string, string>> = {
  en: 'in the provisional agenda of its eightieth session the item under Chapter VII of the Charter',
  es: 'en el programa provisional de su octogésimo período de sesiones el tema, dicha resolución',
  fr: 'à l’ordre du jour provisoire de sa quatre-vingtième session la question, ladite résolution',
  ru: 'в предварительную повестку дня своей восьмидесятой сессии пункт, статьи 51 Устава, согласно ',
  ar: 'تقرر أن تدرج في جدول الأعمال المؤقت لدورتها الثمانين البند، ميثاق الأمم المتحدة، بموجب ',
  zh: '决定将题为“文字”的项目列入大会第八十届会议临时议程。根据《联合国宪章》第七章，该决议',
};

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Where a pattern matches, by itself. */
function placesOf({ source, flags }: RegExp, text: string): string[] {
  return [...text.matchAll(new RegExp(source, flags))].map(({ index, 0: words }) => `${index} ${words}`);
}

/** Where it matches at the places that a scan names. */
function scannedPlaces(scanner: TextScanner, pattern: RegExp, text: string, folded = text): string[] {
  const matches = scanner.scan(text).matches(pattern, folded);
  return matches.map(({ index, 0: words }) => `${index} ${words}`);
}

describe.each(LANGUAGES)('$code: the scan leaves no match out', (language) => {
  const compiled = compileLanguage(language);
  const { noun, body } = citationWords(compiled);
  const { acts, connectors } = actWords(compiled);
  const numbers = numberPatterns(compiled).all;
  const patterns = [
    numbers,
    indirectPatterns(compiled).all,
    forwardPatterns(compiled).before,
    acts,
    connectors,
    noun,
    body,
  ];
  const cases = readFileSync(join(ROOT, 'tests', 'fixtures', 'mentions', `${language.code}.txt`), 'utf8');
  const sources = readdirSync(join(ROOT, 'data', 'sources'))
    .filter((name) => name.includes(`.${language.code}.`))
    .map((name) => readFileSync(join(ROOT, 'data', 'sources', name), 'utf8'));
  const texts = [cases, RARE[language.code] ?? '', ...sources];

  test.each(patterns)('%s', (pattern) => {
    const scanner = new TextScanner([pattern]);
    let found = 0;
    for (const text of texts) {
      const places = placesOf(pattern, foldDigits(text));
      expect(scannedPlaces(scanner, pattern, text, foldDigits(text))).toEqual(places);
      found += places.length;
    }
    expect(found).toBeGreaterThan(0);
  });

  test.each([[patterns.slice(0, 4)], [patterns.slice(4)]])('of what is made of its own words: %s', (some) => {
    const words = [cases, RARE[language.code]].join('\n').split(/(?<=\s)|(?=[\s,;()/.-])/);
    const scanner = new TextScanner(some);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const pattern of some) {
          expect(scannedPlaces(scanner, pattern, text)).toEqual(placesOf(pattern, text));
        }
      }),
    );
  });
});

test.each<[RegExp, string, string[]]>([
  [/recall(?:ing|s)?/giu, 'RECALLS, recalling', ['0 RECALLS', '9 recalling']],
  [/(?:the )?Charter/g, 'the Charter, Charter', ['0 the Charter', '13 Charter']],
  [/a{2,3}/g, 'aaaa a aa', ['0 aaa', '7 aa']],
  [/[^a-z]x|(?!)|\d+/g, ' x 12', ['0  x', '3 12']],
  [/\/(?=x)/g, 'a/x/y', ['1 /']],
  [/\p{Lu}\p{L}*/gu, 'ab Éa', ['3 Éa']],
  [/第[一-龥]+次/g, '在第二十四次会议', ['1 第二十四次']],
  [/[\u4e00-\u9fa5]/g, 'a会议通过', ['1 会', '2 议', '3 通', '4 过']],
])('%s in %s', (pattern, text, expected) => {
  expect(scannedPlaces(new TextScanner([pattern]), pattern, text)).toEqual(expected);
});

test('a pattern is tried at no other place', () => {
  const pattern = /recall/g;
  const scanner = new TextScanner([pattern]);
  expect(scannedPlaces(scanner, pattern, 'requires', 'recall, ')).toEqual([]);
  expect(scannedPlaces(scanner, pattern, 'received', 'recall, ')).toEqual([]);
  expect(scannedPlaces(scanner, pattern, 'recalled', 'recall, ')).toEqual(['0 recall']);
  // What may end before says nothing of the letters behind it.
  const short = /re(?:call)?/g;
  expect(scannedPlaces(new TextScanner([short]), short, 'received')).toEqual(['0 re']);
});

test('a place is found however far into a text it is', () => {
  const pattern = /recall/g;
  const far = 2 ** 25;
  const text = `${' '.repeat(far)}recall, ${' '.repeat(far)}recall`;
  const places = new TextScanner([pattern]).scan(text);
  expect(places.matches(pattern, text).map(({ index }) => index)).toEqual([far, 2 * far + 8]);
  expect(places.matches(pattern, text, far + 1).map(({ index }) => index)).toEqual([2 * far + 8]);
});

test('a range of letters that take two places is refused', () => {
  expect(() => new TextScanner([/[𠀀-𪛟]/gu])).toThrow('two places');
});
