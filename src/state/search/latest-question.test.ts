import { expect, test } from 'vitest';
import { latestQuestion } from './latest-question.ts';

test('one question is under way, the latest of the others follows', async () => {
  const ask = latestQuestion();
  const asked: string[] = [];
  const ends: (() => void)[] = [];
  const question = (name: string) => () => {
    asked.push(name);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  for (const typed of ['f', 'fi', 'fin', 'fine']) ask(question(typed));
  expect(asked).toEqual(['f']);
  ends.shift()!();
  await Promise.resolve();
  expect(asked).toEqual(['f', 'fine']);
  ends.shift()!();
  await Promise.resolve();
  ask(question('fines'));
  expect(asked).toEqual(['f', 'fine', 'fines']);
});
