import { expect, test } from 'vitest';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { shareFormat } from './share-format.ts';

test.each([
  [0, '0%'],
  [0.0001, '1%'],
  [0.004, '1%'],
  [0.05, '5%'],
  [0.5, '50%'],
  [0.994, '99%'],
  [0.9999, '99%'],
  [1, '100%'],
])('%d is %s', (share, words) => expect(shareFormat('en').format(share)).toBe(words));

test.each([es, en, fr])(
  'in $locale what is neither the same nor all different is not said to be',
  (messages) => {
    const few = [
      messages.compare.edited(0.001),
      messages.clauses.changed('74/29', 0.001),
      messages.clauses.returned('74/29', 0.001, 1),
      messages.wording.close(0.001),
      messages.check.closestNear(0.001),
    ];
    for (const words of few) expect(words).toMatch(/(?<!\d)1\s?%/u);
    expect(messages.wording.close(0.999)).toMatch(/99\s?%/u);
    expect(messages.check.closestNear(0.999)).toMatch(/99\s?%/u);
  },
);
