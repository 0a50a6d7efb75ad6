import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanCharacters } from './clean-characters.ts';

/** The same, without a look at what the text needs. */
function cleanedThroughout(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(
      /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g,
      '',
    )
    .replace(/[ \t]{2,}|\t/g, ' ')
    .normalize('NFC');
}

test('every character is cleaned, alone, behind another and twice', () => {
  const astray = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
    [`e${letter} `, `\u0915${letter}${letter}`, `\u1100${letter}`].some(
      (text) => cleanCharacters(text) !== cleanedThroughout(text),
    ),
  );
  expect(astray).toEqual([]);
});

test('whatever stands together', () => {
  const pieces = [
    ' ',
    '\t',
    '\n',
    '\r',
    'e',
    '\u0301',
    '\u00a0',
    '\u200d',
    '\ud834',
    '\udd5e',
    'é',
    '’',
    '会',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (letters) => {
      const text = letters.join('');
      expect(cleanCharacters(text)).toBe(cleanedThroughout(text));
    }),
  );
});

test.each([
  ['la réso› lution et la Com›mission', 'la résolution et la Commission'],
  ['Organisa› Assemblée ›, 3 › 2', 'Organisa› Assemblée ›, 3 › 2'],
  ['un ‹ mot› entre guillemets', 'un ‹ mot› entre guillemets'],
])('a quotation mark for a hyphen: %s', (text, cleaned) => {
  expect(cleanCharacters(text)).toBe(cleaned);
});
