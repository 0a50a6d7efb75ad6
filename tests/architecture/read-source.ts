import { parseSync } from 'oxc-parser';
import { environmentUses } from './environment-uses.ts';
import { childNodes, nodeOf, type SyntaxNode } from './syntax.ts';

export interface FunctionSize {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

/** What the house rules need to know of one file. */
export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  /** Module names as written: static, dynamic, re-exports and types. */
  readonly imports: readonly string[];
  readonly exports: readonly string[];
  readonly functions: readonly FunctionSize[];
  /** Page, clock, random numbers and process, each as written. */
  readonly environment: readonly string[];
}

/**
 * Reads a TypeScript file with a real parser; style sheets count lines only.
 * @throws Error when the file cannot be parsed: a file that is not understood must not pass.
 */
export function readSource(path: string, text: string): SourceFile {
  const lines = text.trimEnd().split('\n').length;
  if (path.endsWith('.css')) return { path, lines, imports: [], exports: [], functions: [], environment: [] };
  const { module, program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const root = nodeOf(program);
  if (!root) throw new Error(`${path}: nothing was parsed`);
  const imports = [
    ...module.staticImports.map((statement) => statement.moduleRequest.value),
    ...module.staticExports.flatMap((statement) =>
      statement.entries.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : [])),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      text.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^['"`]|['"`]$/g, ''),
    ),
    ...typeImports(root),
  ];
  const exports = module.staticExports.flatMap((statement) =>
    statement.entries.flatMap((entry) => entry.exportName.name ?? []),
  );
  return {
    path,
    lines,
    // What stands behind a question mark tells the bundler how to bring it, not what.
    imports: [...new Set(imports.map((name) => name.replace(/\?.*$/, '')))],
    exports,
    functions: functionSizes(root, text),
    environment: environmentUses(root),
  };
}

/** `import('./a.ts').Name` in a type, which the list of modules leaves out. */
function typeImports(node: SyntaxNode): string[] {
  const source = node.type === 'TSImportType' ? nodeOf(node['source']) : null;
  const own = typeof source?.['value'] === 'string' ? [source['value']] : [];
  return [...own, ...childNodes(node).flatMap(({ child }) => typeImports(child))];
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

function functionSizes(root: SyntaxNode, text: string): FunctionSize[] {
  const sizes: FunctionSize[] = [];
  const visit = (node: SyntaxNode, name: string): void => {
    if (FUNCTIONS.has(node.type)) {
      const line = lineAt(text, node.start);
      sizes.push({ name: identifier(node['id']) ?? name, line, lines: lineAt(text, node.end) - line + 1 });
    }
    const own = identifier(node['id']) ?? identifier(node['key']);
    for (const { child } of childNodes(node)) visit(child, own ?? (FUNCTIONS.has(node.type) ? '' : name));
  };
  visit(root, '');
  return sizes;
}

function identifier(value: unknown): string | null {
  const node = nodeOf(value);
  return node?.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : null;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
