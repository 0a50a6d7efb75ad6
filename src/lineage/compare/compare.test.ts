import { expect, it } from 'vitest';
import { madeDocument } from '../../../tests/fixtures/made-document.ts';
import type { Part } from '../../model/part.ts';
import type { RecallingDocument } from '../../model/recalling-document.ts';
import { compare } from './compare.ts';

function documentOf(words: string): RecallingDocument {
  const part: Part = {
    id: 'op1',
    kind: 'operative',
    marker: null,
    span: { start: 0, end: words.length },
    bodyStart: 0,
    verb: null,
  };
  return madeDocument({ symbol: '', text: words, parts: [part] });
}

const pairOf = (left: string, right: string) => compare(documentOf(left), documentOf(right)).pairs[0];

it.each([
  ['Decides to spend $ 5 million on it;', 'Decides to spend € 5 million on it;'],
  ['Decides to spend 5 % of its budget;', 'Decides to spend 5 of its budget;'],
  ['Decides that the rise be ≤ 2 degrees;', 'Decides that the rise be ≥ 2 degrees;'],
  ['Decides that the rise be -2 degrees;', 'Decides that the rise be 2 degrees;'],
  ['Decides to spend ½ of its budget;', 'Decides to spend ¾ of its budget;'],
])('a sign that means something is a change: “%s” and “%s”', (left, right) => {
  const pair = pairOf(left, right);
  expect(pair).toMatchObject({ change: 'edited', repunctuated: false });
  expect(pair?.degree).toBeGreaterThan(0);
});

it.each([
  ['Decides, not, to act;', 'Decides not to act;', true],
  ['Invites States to act;', 'Invites states to act;', true],
  ['Invites States to act;', 'Invites States to act.', false],
  ['Invites “States”¹ to  act;', 'Invites "States" to act;', false],
  ['Invites 2021–2025 States;', 'Invites 2021-2025 States;', false],
])('“%s” and “%s” are one in words; other punctuation: %s', (left, right, repunctuated) => {
  expect(pairOf(left, right)).toMatchObject({ change: 'copied', degree: 0, repunctuated });
});

it.each([
  [
    'Stresses the role of health care and of information;',
    'Stresses the role of healthcare an d of in formation;',
  ],
  ['Recalls resolution 43/78 H and the aid of 5 GB;', 'Recalls resolution 43/78H and the aid of 5GB;'],
])('words that only spaces part otherwise are no change: “%s” and “%s”', (left, right) => {
  expect(pairOf(left, right)).toMatchObject({ change: 'copied', degree: 0, repunctuated: false });
  expect(pairOf(right, left)).toMatchObject({ change: 'copied', degree: 0, repunctuated: false });
});

it('tells procedure from substance, in language versions that are known', () => {
  const seized = (language: string | null) => ({
    ...documentOf('Decides to remain seized of the matter.'),
    language,
  });
  expect(compare(seized('en'), seized('en')).pairs[0]).toMatchObject({ change: 'copied', boilerplate: true });
  expect(compare(seized(null), seized(null)).pairs[0]).toMatchObject({
    change: 'copied',
    boilerplate: false,
  });
});
