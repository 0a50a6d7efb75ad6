import { expect, test } from 'vitest';
import { writeXml } from '../write-xml.ts';
import { mixed } from '../xml-element.ts';
import { inlineText, type InlineMark } from './inline-text.ts';

const TEXT = '0123456789';
const mark = (name: string, start: number, end: number): InlineMark => ({
  span: { start, end },
  around: (words) => mixed(name, {}, words),
});
const set = (...marks: InlineMark[]) =>
  writeXml(mixed('p', {}, inlineText(TEXT, { start: 1, end: 9 }, marks)))
    .split('\n')[1]
    ?.replaceAll(/<\/?p>/g, '');

test.each([
  ['no marks', [], '12345678'],
  ['marks side by side', [mark('a', 1, 3), mark('b', 3, 5)], '<a>12</a><b>34</b>5678'],
  ['a mark in a mark, whichever comes first', [mark('b', 2, 4), mark('a', 1, 9)], '<a>1<b>23</b>45678</a>'],
  ['a mark that crosses another: its words stay', [mark('a', 1, 4), mark('b', 3, 6)], '<a>123</a>45678'],
  ['a mark that reaches out of the stretch', [mark('a', 0, 4), mark('b', 7, 10)], '12345678'],
  ['an empty mark', [mark('a', 4, 4)], '12345678'],
  ['two marks on the same words', [mark('a', 2, 4), mark('b', 2, 4)], '1<a><b>23</b></a>45678'],
])('%s', (_, marks, expected) => {
  expect(set(...marks)).toBe(expected);
});
