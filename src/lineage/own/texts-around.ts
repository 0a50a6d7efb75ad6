import { isAdopted } from '../../model/is-adopted.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import type { TextOrder } from '../clauses/text-order.ts';

/** Texts of one language that own documents are traced among, as rows of the index's `documents`. */
export interface TextsAround {
  readonly language: string;
  /** In order of adoption, the own ones among them. */
  readonly rows: readonly number[];
  /** Those whose clauses may come from what is the reader's own: the own ones, and published ones after such a text. */
  readonly traced: ReadonlySet<number>;
}

/** Of texts that matter, so many at most are read; a thread has rarely a tenth of it. */
const MOST_READ = 800;

/**
 * What is read to trace own documents, language by language: the texts of their threads, those that they cite and that
 * cite them; and for a text after them what it cites, since one of those may be closer to it.
 */
export function textsAround(
  index: Pick<CorpusIndex, 'nodes' | 'documents' | 'edges'>,
  published: number,
  order: TextOrder,
): TextsAround[] {
  const { node: nodes, language: languages } = index.documents;
  const near = neighbours(index);
  const groups = new Map<string, number[]>();
  nodes.forEach((_, row) => {
    const language = languages[row] ?? null;
    if (row < published || language === null) return;
    groups.set(language, [...(groups.get(language) ?? []), row]);
  });
  return [...groups].map(([language, own]) => {
    const here = textsIn(language, index);
    const ownNodes = [...new Set(own.map((row) => nodes[row]!))];
    const around = new Set(ownNodes.flatMap((node) => [...near.thread(node), ...near.cited(node)]));
    const ancestors = ownNodes.filter(
      (node) => isAdopted(index.nodes.kind[node]) && here(node)[0]! >= published,
    );
    const after = new Set(
      ancestors.flatMap((node) =>
        [...near.thread(node), ...near.citing(node)].filter((other) => order.isEarlier(node, other)),
      ),
    );
    for (const node of after) {
      around.add(node);
      for (const other of near.cited(node)) around.add(other);
    }
    const read = [...around].flatMap((node) => here(node).filter((row) => row < published)[0] ?? []);
    const rows = [...new Set([...own, ...read.slice(0, MOST_READ)])];
    rows.sort((a, b) => order.compare(nodes[a]!, nodes[b]!) || a - b);
    return {
      language,
      rows,
      traced: new Set(rows.filter((row) => row >= published || after.has(nodes[row]!))),
    };
  });
}

function neighbours({ nodes, edges }: Pick<CorpusIndex, 'nodes' | 'edges'>) {
  const at = (near: readonly number[], far: readonly number[]) => (node: number) =>
    near.flatMap((each, edge) => (each === node ? far[edge]! : []));
  return {
    cited: at(edges.source, edges.target),
    citing: at(edges.target, edges.source),
    thread: (node: number) => {
      const thread = nodes.thread[node] ?? null;
      return thread === null ? [] : nodes.thread.flatMap((each, other) => (each === thread ? other : []));
    },
  };
}

/** The texts of a node in a language, the published ones first. */
function textsIn(language: string, { documents }: Pick<CorpusIndex, 'documents'>) {
  const rows = new Map<number, number[]>();
  documents.node.forEach((node, row) => {
    if (documents.language[row] !== language) return;
    rows.set(node, [...(rows.get(node) ?? []), row]);
  });
  return (node: number) => rows.get(node) ?? [];
}
