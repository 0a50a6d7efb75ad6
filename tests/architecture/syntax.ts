/** A node of a syntax tree (ESTree), known only by what every node has. */
export interface SyntaxNode extends Readonly<Record<string, unknown>> {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** The value as a node, or null when it is something else. */
export function nodeOf(value: unknown): SyntaxNode | null {
  const isNode = typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
  return isNode ? (value as SyntaxNode) : null;
}

/** The nodes right under a node, each with the name of the property it stands in. */
export function childNodes(node: SyntaxNode): { readonly property: string; readonly child: SyntaxNode }[] {
  return Object.entries(node).flatMap(([property, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => {
      const child = nodeOf(item);
      return child ? [{ property, child }] : [];
    }),
  );
}
