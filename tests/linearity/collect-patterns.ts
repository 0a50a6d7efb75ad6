import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { childNodes, nodeOf, type SyntaxNode } from '../architecture/syntax.ts';

/** Where a pattern is compiled: `src/extract/decode-text.ts:5:18`, lines and columns from 1. */
export type Site = string;

/** The patterns of files: those written out, and the places where others are put together. */
export interface WrittenPatterns {
  readonly literals: ReadonlyMap<Site, RegExp>;
  readonly made: readonly Site[];
}

const ROOT = join(import.meta.dirname, '..', '..');

/** Reads every file of these folders but tests, with a parser: no pattern is left out for how it is written. */
export function collectPatterns(folders: readonly string[]): WrittenPatterns {
  const literals = new Map<Site, RegExp>();
  const made: Site[] = [];
  for (const folder of folders) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
      const path = `${folder}/${name.replaceAll('\\', '/')}`;
      const text = readFileSync(join(ROOT, path), 'utf8');
      const { program, errors } = parseSync(path, text);
      const root = nodeOf(program);
      if (errors[0] || !root) throw new Error(`${path}: not parsed`);
      visit(root, (node) => {
        const site = () => `${path}:${placeOf(text, node.start)}`;
        const regex =
          node.type === 'Literal'
            ? (node['regex'] as { pattern: string; flags: string } | undefined)
            : undefined;
        if (regex) literals.set(site(), new RegExp(regex.pattern, regex.flags));
        const callee =
          node.type === 'NewExpression' || node.type === 'CallExpression' ? nodeOf(node['callee']) : null;
        if (callee?.['name'] === 'RegExp') made.push(site());
      });
    }
  }
  return { literals, made };
}

function visit(node: SyntaxNode, see: (node: SyntaxNode) => void): void {
  see(node);
  for (const { child } of childNodes(node)) visit(child, see);
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Compiled while something ran, by the place in `src` that did it. */
export async function patternsMadeBy(run: () => Promise<void>): Promise<Map<Site, Map<string, RegExp>>> {
  const made = new Map<Site, Map<string, RegExp>>();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given, newTarget) {
      const pattern = Reflect.construct(target, given, newTarget) as RegExp;
      const caller = new Error('where').stack?.split('\n')[2] ?? '';
      const site = /(?<site>src\/(?:extract|model)\/[^():]*:\d+:\d+)/.exec(caller)?.groups?.['site'];
      if (site === undefined) return pattern;
      const known = made.get(site) ?? new Map<string, RegExp>();
      made.set(site, known.set(String(pattern), pattern));
      return pattern;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}
