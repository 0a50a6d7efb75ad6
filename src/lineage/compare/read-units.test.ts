import { expect, test } from 'vitest';
import { readUnits } from './read-units.ts';

const unitsOf = (text: string, names: readonly string[] = []) =>
  readUnits(
    text,
    { start: 0, end: text.length },
    names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })),
  ).map(({ start, end }) => text.slice(start, end));

test.each([
  ['43/78 H, de 7 de diciembre de 1988, y', ['43/78 H'], ['43/78 H', 'de', '7 de diciembre de 1988', 'y']],
  [
    'resolution 217 A (III) of 10 December 1948;',
    ['217 A (III)'],
    ['resolution', '217 A (III)', 'of', '10 December 1948'],
  ],
  ['du 1er janvier 2020', [], ['du', '1er janvier 2020']],
  ['от 7 декабря 1988 года', [], ['от', '7 декабря 1988', 'года']],
  ['المؤرخ 7 كانون الأول/ديسمبر 1988', [], ['المؤرخ', '7 كانون الأول/ديسمبر 1988']],
  ['A/AC.292/2022/INF/4, párr. 14', [], ['A/AC.292/2022/INF/4', 'párr', '14']],
  ['grupo (2021-2025)¹ l’Assemblée', [], ['grupo', '2021-2025', 'l', 'Assemblée']],
  ['capacity-building', [], ['capacity', 'building']],
  ['2014年6月10日第2118(2013)号决议', ['2118(2013)'], ['2014年6月10日', '第', '2118(2013)', '号', '决议']],
  ['日期为2014年6月10日的2014年会议', [], ['日期', '为', '2014年6月10日', '的', '2014', '年', '会议']],
  ['H1N1 and the G20 in 2020.', [], ['H1N1', 'and', 'the', 'G20', 'in', '2020']],
  ['el 5 % de € 5 (≤ 2 °C)', [], ['el', '5', '%', 'de', '€', '5', '≤', '2', '°', 'C']],
  [
    'from -5 to +5, COVID-19, 2015 -2030',
    [],
    ['from', '-', '5', 'to', '+', '5', 'COVID', '19', '2015', '2030'],
  ],
  ['from \u22125 to 2021\u22122025', [], ['from', '\u2212', '5', 'to', '2021\u22122025']],
  ['½ of chapter Ⅳ, m²', [], ['½', 'of', 'chapter', 'Ⅳ', 'm']],
  ['│ a | ■ b', [], ['a', 'b']],
  ['***', [], ['***']],
  ['', [], []],
])('%s', (text, names, expected) => {
  expect(unitsOf(text, names)).toEqual(expected);
});

test('capitals and hyphens make no other word', () => {
  const key = (text: string) => readUnits(text, { start: 0, end: text.length }, [])[0]?.key;
  expect(key('Estados')).toBe(key('estados'));
  expect(key('2021‑2025')).toBe(key('2021–2025'));
  expect(key('2021‑2025')).toBe(key('2021−2025'));
  expect(key('impedir')).not.toBe(key('prevenir'));
});
