import { readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';

/** All words in a source: strings, and what stands between the values of a template. */
function wordsOf(source: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value } = node as { type?: string; value?: unknown };
    if (type === 'ImportDeclaration') return;
    if (type === 'Literal' && typeof value === 'string') found.push(value);
    if (type === 'TemplateElement') found.push((value as { cooked: string }).cooked);
    for (const each of Object.values(node)) walk(each);
  };
  walk(parseSync('words.ts', source).program);
  return found;
}

/** Words with a sign that stands close to the word before it, or with an apostrophe of a typewriter. */
const badlySet = (words: readonly string[]) =>
  words.filter((each) => /(?<!\u202f)[;:!?»]|«(?!\u202f)|'/.test(each));

test('badly set words are found out', () => {
  const planted = "const a = 'Fil : un'; const b = `${c}: ${d}`; const e = '« non »'; const f = \"l'an\";";
  expect(badlySet(wordsOf(planted))).toHaveLength(4);
});

test('signs stand off by a narrow space that does not break', () => {
  const words = wordsOf(readFileSync(new URL('fr.ts', import.meta.url), 'utf8'));
  expect(words.length).toBeGreaterThan(500);
  expect(badlySet(words)).toEqual([]);
});
