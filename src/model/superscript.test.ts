import { expect, test } from 'vitest';
import { plainDigits, SUPERSCRIPT_DIGIT, toSuperscript } from './superscript.ts';

test('digits are raised and lowered, and nothing else', () => {
  expect(toSuperscript('0123456789 a*')).toBe('⁰¹²³⁴⁵⁶⁷⁸⁹ a*');
  expect(plainDigits('⁰¹²³⁴⁵⁶⁷⁸⁹ a*7')).toBe('0123456789 a*7');
});

test('the class holds them all, and no plain one', () => {
  const digits = new RegExp(`^${SUPERSCRIPT_DIGIT}+$`, 'u');
  expect(digits.test(toSuperscript('0123456789'))).toBe(true);
  expect(digits.test('1')).toBe(false);
});
