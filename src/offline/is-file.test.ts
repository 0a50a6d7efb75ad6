import { expect, it } from 'vitest';
import { isFile } from './is-file.ts';

it.each([
  ['a file', 200, 'application/json', true],
  ['a file of no known type', 200, null, true],
  ['a page to log in at', 200, 'text/html; charset=utf-8', false],
  ['a page in capitals', 200, 'Text/HTML', false],
  ['a part of a file', 206, 'application/json', false],
  ['nothing there', 404, 'application/json', false],
])('%s', (_name, status, type, is) => {
  expect(isFile(new Response('', { status, headers: type === null ? {} : { 'content-type': type } }))).toBe(
    is,
  );
});
