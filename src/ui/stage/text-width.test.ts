import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetTextWidths, textWidth } from './text-width.ts';

let measured = 0;

beforeEach(() => {
  measured = 0;
  forgetTextWidths();
  const measureText = (text: string) => {
    measured += 1;
    return { width: text.length };
  };
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => ({ measureText }) }) });
});
afterEach(() => vi.unstubAllGlobals());

test('a text is measured once', () => {
  expect([textWidth('78/16', '11px Inter'), textWidth('78/16', '11px Inter')]).toEqual([5, 5]);
  expect(measured).toBe(1);
});

test('what was measured long ago is let go', () => {
  for (let at = 0; at < 30_000; at += 1) textWidth(String(at), '11px Inter');
  textWidth('0', '11px Inter');
  expect(measured).toBe(30_001);
});
