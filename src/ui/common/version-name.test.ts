import { expect, test } from 'vitest';
import { en } from '../messages/en.ts';
import { versionName } from './version-name.ts';

test.each([
  ['a language', { row: 0, code: 'en', language: 'en', own: null }, 'English'],
  ['a further text in it', { row: 1, code: 'en-2', language: 'en', own: null }, 'English (2)'],
  [
    "the reader's own, by its file",
    { row: 2, code: 'en-3', language: 'en', own: 'draft.pdf' },
    'English · draft.pdf',
  ],
  ['no known language', { row: 3, code: 'und', language: null, own: null }, '–'],
])('%s', (_name, version, name) => {
  expect(versionName(version, en)).toBe(name);
});
