import { describe, expect, it } from 'vitest';
import { plainColour } from './plain-colour.ts';

describe('a colour as any program reads it', () => {
  it.each([
    ['rgb(27, 36, 48)', '#1b2430', 1],
    ['rgba(27, 36, 48, 0.25)', '#1b2430', 0.25],
    ['rgb(27 36 48 / 0.5)', '#1b2430', 0.5],
    ['color(srgb 1 0.5 0 / 0.2)', '#ff8000', 0.2],
    ['color(srgb 0 0 0)', '#000000', 1],
    ['none', 'none', 1],
    ['url(#shade)', 'url(#shade)', 1],
  ])('%s', (computed, colour, opacity) => {
    expect(plainColour(computed)).toEqual({ colour, opacity });
  });
});
