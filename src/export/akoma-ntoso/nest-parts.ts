import type { Part } from '../../model/part.ts';

/** A paragraph with what belongs to it. */
export interface NestedPart {
  readonly part: Part;
  /** Paragraphs of the same number before its sub-paragraphs. */
  readonly more: Part[];
  readonly children: NestedPart[];
  /** Paragraphs of the same number behind its sub-paragraphs. */
  readonly after: Part[];
}

/** Ids without the count that tells a second of one name from the first: `op3~2` is another op3. */
const plain = (id: string) => id.replace(/~\d+$/, '');

/**
 * Sub-paragraphs under the paragraph before them, as their ids say: `op3(a)(i)` under `op3(a)` under `op3`, and `op3.p1`
 * with `op3`. What has no such paragraph before it stands by itself.
 */
export function nestParts(parts: readonly Part[]): NestedPart[] {
  const roots: NestedPart[] = [];
  /** The last paragraph and its last descendants. */
  let line: NestedPart[] = [];
  for (const part of parts) {
    const [root] = line;
    if (root && isContinuation(part, root)) {
      (root.children.length === 0 ? root.more : root.after).push(part);
      continue;
    }
    const nested: NestedPart = { part, more: [], children: [], after: [] };
    const parent = parentOf(part, line);
    if (parent) {
      const [first] = line;
      line.at(-1)?.more.push(...(first?.after.splice(0) ?? []));
      line = [...line.slice(0, line.indexOf(parent) + 1), nested];
      parent.children.push(nested);
    } else {
      line = [nested];
      roots.push(nested);
    }
  }
  return roots;
}

/** `op3.p1` behind `op3`. */
function isContinuation({ id, kind }: Part, { part }: NestedPart): boolean {
  return kind === 'paragraph' && part.kind === 'operative' && id.startsWith(`${plain(part.id)}.p`);
}

function parentOf({ id, kind }: Part, line: readonly NestedPart[]): NestedPart | undefined {
  if (kind !== 'sub-paragraph') return undefined;
  const parent = plain(id).replace(/\([^()]*\)$/, '');
  return line.find(({ part }) => plain(part.id) === parent);
}
