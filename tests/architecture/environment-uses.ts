import { childNodes, nodeOf, type SyntaxNode } from './syntax.ts';

const GLOBALS = new Set([
  'document',
  'window',
  'globalThis',
  'self',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'process',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
]);
const MEMBERS = new Set(['Date.now', 'Math.random']);

/** Properties under which an identifier is a name of its own and not the use of a variable. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['property'],
  Property: ['key'],
  PropertyDefinition: ['key'],
  MethodDefinition: ['key'],
  TSPropertySignature: ['key'],
  TSMethodSignature: ['key'],
  TSQualifiedName: ['left', 'right'],
  TSTypeReference: ['typeName'],
  JSXAttribute: ['name'],
};

/** Properties that bring names into being. */
const BINDINGS = new Set(['params', 'id', 'local', 'param']);

/**
 * Uses of page, clock, random numbers and process in a syntax tree. A global's name that the file itself binds
 * (a parameter `document`) is the file's own; the compiler, without the page's types, sees what that hides.
 */
export function environmentUses(root: SyntaxNode): string[] {
  const used: string[] = [];
  const bound = new Set<string>();
  const visit = (node: SyntaxNode, binding: boolean): void => {
    if (node.type === 'Identifier' && typeof node['name'] === 'string') {
      if (binding) bound.add(node['name']);
      else if (GLOBALS.has(node['name'])) used.push(node['name']);
    }
    used.push(...clockOrRandom(node));
    const names = node['computed'] === true ? [] : (NAMES[node.type] ?? []);
    for (const { property, child } of childNodes(node)) {
      if (!names.includes(property)) visit(child, binds(node, property, binding));
    }
  };
  visit(root, false);
  return [...new Set(used)].filter((name) => !bound.has(name));
}

/** Whether identifiers under a property are bound there; an initial value inside a pattern is not. */
function binds(node: SyntaxNode, property: string, binding: boolean): boolean {
  if (BINDINGS.has(property)) return true;
  const inPattern = /Pattern$|^Property$|^RestElement$|^TSParameterProperty$/.test(node.type);
  return binding && inPattern && property !== 'right';
}

function clockOrRandom(node: SyntaxNode): string[] {
  if (node.type === 'MemberExpression') {
    const name = `${nameOf(node['object'])}.${nameOf(node['property'])}`;
    return MEMBERS.has(name) ? [name] : [];
  }
  const args = node['arguments'];
  const isDate = nameOf(node['callee']) === 'Date';
  if (node.type === 'CallExpression' && isDate) return ['Date()'];
  return node.type === 'NewExpression' && isDate && Array.isArray(args) && args.length === 0
    ? ['new Date()']
    : [];
}

function nameOf(value: unknown): string {
  const node = nodeOf(value);
  return typeof node?.['name'] === 'string' ? node['name'] : '';
}
