import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Colour = readonly [number, number, number];

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const figures = readFileSync(new URL('../stage/figures.css', import.meta.url), 'utf8');

/** Blocks of custom properties by palette: light, dark by the system, dark by the switch. */
function palettes(): Record<string, Map<string, Colour>> {
  const blocks = [...css.matchAll(/color-scheme: (light|dark);([^}]*)\}/g)];
  return Object.fromEntries(
    blocks.map(([, scheme = '', body = ''], number) => [`${scheme} ${number}`, coloursOf(body)]),
  );
}

function coloursOf(body: string): Map<string, Colour> {
  const found = [...body.matchAll(/--([\w-]+): #([0-9a-f]{6});/g)];
  return new Map(found.map(([, name = '', hex = '']) => [name, channels(hex)]));
}

function channels(hex: string): Colour {
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return [at(0), at(2), at(4)];
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance and contrast ratio of WCAG 2.2. */
const luminance = (colour: Colour) =>
  0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);

function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Severity 1.0 matrices of Machado, Oliveira and Fernandes (2009), on linear light. */
const BLINDNESS = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

function seenWith(matrix: readonly number[], colour: Colour): Colour {
  const [r, g, b] = colour.map(linear) as [number, number, number];
  const row = (at: number) =>
    Math.min(1, Math.max(0, matrix[at]! * r + matrix[at + 1]! * g + matrix[at + 2]! * b));
  return [row(0), row(3), row(6)];
}

/** CIE76 distance in Lab, D65, from linear light. */
function distance(a: Colour, b: Colour): number {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function lab([r, g, b]: Colour): Colour {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How much of their ink the names on the map keep while others are lit. */
const RECEDING =
  Number(/data-lit='false'\] \{\s+fill: color-mix\(in srgb, var\(--ink-3\) (\d+)%/.exec(figures)?.[1]) / 100;

const TEXT = ['ink', 'ink-2', 'ink-3', 'past', 'future', 'accent', 'doubt'];
const HUES = ['hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5', 'gap'];
const ERAS = ['era-1', 'era-2', 'era-3', 'era-4', 'era-5'];
const MARKS = ['gap', 'line-strong', 'focus', ...HUES, ...ERAS];

describe.each(Object.entries(palettes()))('%s', (_name, colours) => {
  const colour = (name: string) => colours.get(name)!;

  test.each(TEXT)('--%s is readable on every ground', (name) => {
    for (const ground of ['paper', 'surface', 'raised']) {
      expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each([
    ['past', 'past-soft'],
    ['ink', 'past-soft'],
    ['ink-2', 'past-soft'],
    ['ink-3', 'past-soft'],
    ['future', 'future-soft'],
    ['ink', 'future-soft'],
    ['ink', 'mark'],
    ['past', 'mark'],
    ['doubt', 'doubt-soft'],
    ['on-accent', 'accent'],
  ])('--%s is readable on --%s', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MARKS)('--%s is seen on paper and surface', (name) => {
    for (const ground of ['paper', 'surface']) {
      expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });

  test('names that recede on the map can still be read', () => {
    const [paper, ink] = [colour('paper'), colour('ink-3')];
    const mixed = paper.map((under, at) => ink[at]! * RECEDING + under * (1 - RECEDING)) as unknown as Colour;
    expect(contrast(mixed, paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(BLINDNESS))('past and future stay apart with %s', (_kind, matrix) => {
    const past = seenWith(matrix, colour('past'));
    expect(distance(past, seenWith(matrix, colour('future')))).toBeGreaterThan(30);
  });

  test.each(Object.entries(BLINDNESS))('groups and eras can be told apart with %s', (_kind, matrix) => {
    const apart = (one: string, other: string) =>
      distance(seenWith(matrix, colour(one)), seenWith(matrix, colour(other)));
    for (const [at, hue] of HUES.entries()) {
      for (const other of HUES.slice(0, at))
        expect(apart(hue, other), `${hue}, ${other}`).toBeGreaterThan(15);
    }
    for (const [at, era] of ERAS.slice(1).entries()) {
      expect(apart(era, ERAS[at]!), era).toBeGreaterThan(10);
    }
  });

  test('the later the era, the further from the lightness of the first', () => {
    const steps = ERAS.map((era) => Math.abs(luminance(colour(era)) - luminance(colour('era-1'))));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });
});

test('both dark palettes are the same, and all three are there', () => {
  const [light, system, chosen] = Object.values(palettes());
  expect(light?.size).toBeGreaterThan(15);
  expect([...chosen!]).toEqual([...system!]);
  expect([...light!.keys()]).toEqual([...system!.keys()]);
});
