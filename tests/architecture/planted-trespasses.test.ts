import { describe, expect, it } from 'vitest';
import { findMisfits } from './find-misfits.ts';
import { findTrespasses } from './find-trespasses.ts';
import { readSource } from './read-source.ts';

/** A small house in good order, into which each case plants one thing more. */
const SOUND: Readonly<Record<string, string>> = {
  'src/main.tsx': "import { App } from './ui/App.tsx'; App();",
  'src/ui/App.tsx': "import { Stage } from './stage/Stage.tsx'; export function App() { return Stage(); }",
  'src/ui/stage/Stage.tsx':
    "import Sigma from 'sigma'; import { words } from '../messages/words.ts'; export const Stage = () => [Sigma, words];",
  'src/ui/messages/words.ts': 'export const words = 1;',
  'src/ui/messages/interface-messages.ts': "import { es } from './es.ts'; export const all = [es];",
  'src/ui/messages/es.ts': 'export const es = 1;',
  'src/ui/table/Table.tsx': 'export const Table = () => document.title;',
  'src/model/span.ts': 'export interface Span { readonly document: string; readonly window: number }',
  'src/graph/build.ts':
    "import type { Span } from '../model/span.ts'; import 'graphology-dag'; export const build = (document: Span) => document.window;",
  'src/extract/read.ts':
    "import type { Span } from '../model/span.ts'; export type Read = Span; export const at = new Date(0);",
};

function house(planted: Readonly<Record<string, string>>) {
  return Object.entries({ ...SOUND, ...planted }).map(([path, text]) => readSource(path, text));
}

describe('findTrespasses', () => {
  it('finds nothing in a sound house', () => {
    expect(findTrespasses(house({}))).toEqual([]);
  });

  it.each([
    ['a room without a door', 'src/model/a.ts', "import '../graph/build.ts';", 'model has no door to graph'],
    [
      'a type through a wrong door',
      'src/graph/a.ts',
      "import type { Read } from '../extract/read.ts'; export type A = Read;",
      'graph has no door to extract',
    ],
    ['a re-export', 'src/ui/a.ts', "export * from '../extract/read.ts';", 'ui has no door to extract'],
    [
      'a lazy import',
      'src/ui/a.ts',
      "export const a = () => import('../extract/read.ts');",
      'ui has no door to extract',
    ],
    [
      'an import inside a type',
      'src/ui/a.ts',
      "export type A = import('../extract/read.ts').Read;",
      'ui has no door to extract',
    ],
    ['main as a room', 'src/ui/a.ts', "import '../main.tsx';", 'only index.html opens it'],
    ['a package', 'src/model/a.ts', "import 'graphology';", 'may not come into model'],
    [
      'a builtin of Node',
      'src/extract/a.ts',
      "import { readFileSync } from 'node:fs'; export { readFileSync };",
      'node:fs',
    ],
    [
      'React in state',
      'src/state/a.ts',
      "import { useStore } from 'zustand'; export { useStore };",
      'may not come into state',
    ],
    ['sigma outside the stage', 'src/ui/table/a.ts', "import 'sigma';", 'may not come into ui'],
    [
      'one ui folder in another',
      'src/ui/table/a.ts',
      "import '../stage/Stage.tsx';",
      'meet in the store only',
    ],
    ['ui from outside its folder', 'src/ui/common/a.ts', "import '../App.tsx';", 'meet in the store only'],
    ['a missing ending', 'src/graph/a.ts', "import '../model/span';", 'without its ending'],
    ['a missing file', 'src/graph/a.ts', "import '../model/spam.ts';", 'which is not there'],
    ['a way out of src', 'src/graph/a.ts', "import '../../tests/a.ts';", 'outside src'],
    ['the clock', 'src/graph/a.ts', 'export const a = Date.now();', 'uses Date.now'],
    ['the clock, in other words', 'src/graph/a.ts', 'export const a = new Date();', 'uses new Date()'],
    ['chance', 'src/layout/a.ts', 'export const a = [1].map(() => Math.random());', 'uses Math.random'],
    ['the page', 'src/state/a.ts', 'export const a = () => window.name;', 'uses window'],
    [
      'the page as an initial value',
      'src/state/a.ts',
      'export const a = (b = document) => b;',
      'uses document',
    ],
    ['the machine', 'src/lineage/a.ts', 'export const a = process.env;', 'uses process'],
    ['a language without its line', 'src/ui/messages/fr.ts', 'export const fr = 1;', 'is not in the list'],
    [
      'a language that knows its sibling',
      'src/ui/messages/es.ts',
      "import './en.ts'; export const es = 1;",
      'does not know its sibling',
    ],
    [
      'a folder without its list',
      'src/extract/formats/a.ts',
      'export const a = 1;',
      'has no list formats.ts',
    ],
  ])('finds %s', (_what, path, text, words) => {
    const planted = { 'src/ui/messages/en.ts': '', [path]: text };
    const extra = path.includes('messages/') ? planted : { [path]: text };
    expect(findTrespasses(house(extra)).join('\n')).toContain(words);
  });

  it('finds one of a kind that knows its sibling, where imports make it one; the list of them may', () => {
    const kinds = {
      'src/export/exporter.ts': 'export type Exporter = 1;',
      'src/export/exporters.ts':
        "import type {} from './exporter.ts'; import './ris.ts'; import './bibtex.ts';",
      'src/export/bibtex.ts': "import type {} from './exporter.ts';",
      'src/export/ris.ts': "import type {} from './exporter.ts';",
    };
    expect(findTrespasses(house(kinds))).toEqual([]);
    const planted = { ...kinds, 'src/export/ris.ts': `${kinds['src/export/ris.ts']} import './bibtex.ts';` };
    expect(findTrespasses(house(planted)).join('\n')).toContain('does not know its sibling');
  });

  it('finds a ring', () => {
    const ring = { 'src/model/a.ts': "import './b.ts';", 'src/model/b.ts': "import type {} from './a.ts';" };
    expect(findTrespasses(house(ring))).toEqual([
      'imports run in a ring: src/model/a.ts → src/model/b.ts → src/model/a.ts',
    ]);
  });

  it('does not pass over a file it cannot parse', () => {
    expect(() => readSource('src/model/a.ts', 'export const = ;')).toThrow('src/model/a.ts');
  });
});

const LONG = (lines: number) => Array.from({ length: lines }, (_, line) => `// ${line}`).join('\n');

describe('findMisfits', () => {
  it('finds nothing in a sound house', () => {
    expect(findMisfits(house({ 'src/extract/languages/es.ts': LONG(900) }))).toEqual([]);
  });

  it.each([
    ['a long file', 'src/model/a.ts', LONG(301), 'has 301 lines'],
    ['a long function', 'src/model/a.ts', `export function a() {\n${LONG(59)}\n}`, 'a has 61 lines'],
    ['a long arrow function', 'src/model/a.ts', `export const a = () => {\n${LONG(59)}\n}`, 'a has 61 lines'],
    ['a long component', 'src/ui/Big.tsx', `export function Big() {\n${LONG(99)}\n}`, 'Big has 101 lines'],
    ['a name that says nothing', 'src/model/date-utils.ts', '', 'says nothing'],
    ['a manager', 'src/state/view-manager.ts', '', 'says nothing'],
    ['a name in another style', 'src/model/documentSymbol.ts', '', 'neither kebab-case'],
    ['a component under another name', 'src/ui/Big.tsx', 'export const Small = 1;', 'does not export Big'],
  ])('finds %s', (_what, path, text, words) => {
    expect(findMisfits(house({ [path]: text })).join('\n')).toContain(words);
  });

  it('finds a house of long files', () => {
    const long = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`src/model/a${at}.ts`, LONG(250)]),
    );
    expect(findMisfits(house(long))).toEqual([
      'half of all files have 250 lines or more',
      'one file in ten has 250 lines or more',
    ]);
  });
});
