import { expect, test } from 'vitest';
import { decode } from './decode.ts';

test('bytes that are no UTF-8 are none, and may be of another encoding', () => {
  const bytes = new Uint8Array([0x70, 0xe9]);
  expect(decode(bytes, 'utf-8')).toBeNull();
  expect(decode(bytes, 'windows-1252')).toBe('pé');
});
