import { expect, it } from 'vitest';
import { textState } from './text-state.ts';

it.each([
  ['resolution', [0], 'here'],
  ['document', [2], 'here'],
  ['resolution', [], 'gap'],
  ['decision', [], 'gap'],
  ['document', [], 'mentioned'],
  ['other', [], 'mentioned'],
] as const)('a %s with the texts %j is %s', (kind, documents, state) => {
  expect(textState({ kind, documents })).toBe(state);
});
