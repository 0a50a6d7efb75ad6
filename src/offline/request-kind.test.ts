import { expect, test } from 'vitest';
import { requestKind } from './request-kind.ts';

const SCOPE = 'https://example.org/a/b/';
const FILES = new Set(['favicon.svg', 'assets/index-1.js']);
const get = (url: string, method = 'GET') => requestKind({ url, method }, SCOPE, FILES);

test.each([
  ['https://example.org/a/b/', 'page'],
  ['https://example.org/a/b/?t=A/RES/78/16', 'page'],
  ['https://example.org/a/b/index.html', 'page'],
  ['https://example.org/a/b/favicon.svg', 'file'],
  ['https://example.org/a/b/assets/index-1.js', 'file'],
  ['https://example.org/a/b/assets/cmaps/Adobe-Japan1-0.bcmap', 'file'],
  ['https://example.org/a/b/corpus/index.json', 'corpus'],
  ['https://example.org/a/b/other.txt', 'other'],
  ['https://example.org/a/', 'other'],
  ['https://example.org/corpus/index.json', 'other'],
  ['https://elsewhere.org/a/b/', 'other'],
] as const)('%s: %s', (url, kind) => {
  expect(get(url)).toBe(kind);
});

test('what is not read is left alone', () => {
  expect(get('https://example.org/a/b/corpus/index.json', 'POST')).toBe('other');
});
