import { rowLists } from '../../graph/row-lists.ts';
import { groupBy } from '../../model/group-by.ts';
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
  /** How many published texts matter too, but are beyond what is read. */
  readonly left: number;
}

/** Of published texts that matter, so many at most are read in a language; a thread has rarely a tenth of it. */
const MOST_READ = 800;

/**
 * What is read to trace own documents, language by language: the texts that they cite, those of their threads and those
 * that cite them; and for a text after them what it cites, since one of those may be closer to it. Where that is too much,
 * every own document has its turn, so that none is left without.
 */
export function textsAround(
  index: Pick<CorpusIndex, 'nodes' | 'documents' | 'edges'>,
  published: number,
  order: TextOrder,
): TextsAround[] {
  const { node: nodes, language: languages } = index.documents;
  const near = neighbours(index);
  const ownRows = nodes.map((_, row) => row).slice(published);
  return [...groupBy(ownRows, (row) => languages[row])].map(([language, own]) => {
    const here = textsIn(language, index);
    const ownNodes = [...new Set(own.map((row) => nodes[row]!))];
    const after = new Set<number>();
    const around = ownNodes.map((node) => {
      const [cited, thread] = [near.cited(node), near.thread(node)];
      // An own version of a published text is nobody's ancestor.
      if (!isAdopted(index.nodes.kind[node]) || here(node)[0]! < published) return [...cited, ...thread];
      const later = [...thread, ...near.citing(node)].filter((other) => order.isEarlier(node, other));
      for (const other of later) after.add(other);
      return [...cited, ...thread, ...later];
    });
    const wanted = new Set(inTurns(around));
    for (const node of after) for (const other of near.cited(node)) wanted.add(other);
    const read = [...wanted].flatMap((node) => here(node).filter((row) => row < published)[0] ?? []);
    const rows = [...own, ...read.slice(0, MOST_READ)];
    rows.sort((a, b) => order.compare(nodes[a]!, nodes[b]!) || a - b);
    return {
      language,
      rows,
      traced: new Set(rows.filter((row) => row >= published || after.has(nodes[row]!))),
      left: Math.max(0, read.length - MOST_READ),
    };
  });
}

/** The first of each list, then the second of each, and so on. */
function inTurns(lists: readonly (readonly number[])[]): number[] {
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

function neighbours({ nodes, edges }: Pick<CorpusIndex, 'nodes' | 'edges'>) {
  const at = (near: readonly number[], far: readonly number[]) => {
    const lists = rowLists(near, nodes.id.length);
    return (node: number) => Array.from(lists.rowsOf(node), (edge) => far[edge]!);
  };
  const all = nodes.thread.map((_, node) => node);
  const threads = groupBy(all, (node) => nodes.thread[node]);
  return {
    cited: at(edges.source, edges.target),
    citing: at(edges.target, edges.source),
    thread: (node: number) => threads.get(nodes.thread[node] ?? -1) ?? [],
  };
}

/** The texts of a node in a language, the published ones first. */
function textsIn(language: string, { documents }: Pick<CorpusIndex, 'documents'>) {
  const all = documents.node.map((_, row) => row);
  const rows = groupBy(all, (row) => (documents.language[row] === language ? documents.node[row] : null));
  return (node: number) => rows.get(node) ?? [];
}
