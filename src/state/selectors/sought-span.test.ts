import { expect, test } from 'vitest';
import { soughtSpan } from './sought-span.ts';

const CRIME = 'Considering that it is necessary to prevent the misuse of resources for criminal purposes';

test('words are found in a stretch of a text, the same or nearly', () => {
  const text = `1. ${CRIME};`;
  const shown = (words: string) => {
    const span = soughtSpan(words, text, { start: 3, end: text.length }, 'en');
    return span && text.slice(span.start, span.end);
  };
  expect(shown('the MISUSE of resources')).toBe('the misuse of resources');
  expect(shown('necessary to combat the misuse')).toBe('necessary to prevent the misuse');
  expect(shown('blue platypuses')).toBeNull();
});
