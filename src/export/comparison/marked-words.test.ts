import { expect, it } from 'vitest';
import { markedWords } from './marked-words.ts';

it('marks words, not the spaces around them, whatever signs they hold', () => {
  const runs = [
    { kind: 'kept', text: 'para ' },
    { kind: 'removed', text: 'impedir ' },
    { kind: 'added', text: ' $& y $1\n' },
    { kind: 'added', text: ' ' },
  ] as const;
  expect(markedWords(runs)).toBe('para [-impedir-]  {+$& y $1+}\n ');
});
