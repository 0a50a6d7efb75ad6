import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../', import.meta.url);
const SHEETS = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
);

/** Declarations that say left or right where start or end is meant, so that they would not turn with the page. */
function physicalDeclarations(css: string): string[] {
  const bare = css.replace(/\/\*[^]*?\*\//g, '');
  return [...bare.matchAll(/(?<=^|[{;\s])([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)]
    .filter(([, property = '', value = '']) => {
      if (/(?:^|-)(?:left|right)(?:-|$)/.test(property)) return true;
      if (/^(?:text-align|float|clear)$/.test(property)) return /^(?:left|right)\b/.test(value);
      // Top, right, bottom, left: only where both sides are the same.
      if (!/^(?:margin|padding|inset|border-(?:width|style|color))$/.test(property)) return false;
      const sides = value.trim().split(/\s+(?![^(]*\))/);
      return sides.length === 4 && sides[1] !== sides[3];
    })
    .map(([declaration]) => declaration);
}

test('a sheet that says left or right is found out', () => {
  const planted = `
    .a { margin-left: 1px; color: red } .b { left: 0; }
    .c { text-align: right; border-top-left-radius: 2px }
    .d { padding: 0 1px 2px 3px; }
    .e { inset: 0 calc(1px + 2px) 0 0 }`;
  expect(physicalDeclarations(planted)).toHaveLength(6);
  const turning = `
    .a { margin-inline-start: 1px; text-align: start; padding: 0 1px 2px 1px; inset: 0 }
    /* left: 0; */ .b::before { content: 'left: 0' } .left:hover { color: red; }`;
  expect(physicalDeclarations(turning)).toEqual([]);
});

test.each(SHEETS)('%s turns with the direction of the page', (path) => {
  expect(physicalDeclarations(readFileSync(new URL(path, ROOT), 'utf8'))).toEqual([]);
});

test('sheets were really read', () => {
  expect(SHEETS.length).toBeGreaterThan(20);
});
