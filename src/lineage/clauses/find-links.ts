import { isAdopted } from '../../model/is-adopted.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import type { ClauseShelf } from './clause-shelf.ts';
import type { FoundLink } from './found-link.ts';
import { markMoved } from './mark-moved.ts';
import { TextTracer } from './text-tracer.ts';
import type { TextOrder } from './text-order.ts';
import type { TextRelations } from './text-relations.ts';

/**
 * The ancestors of all clauses on a shelf whose texts stand in order of adoption, text by text. Only resolutions and decisions are
 * anybody's ancestors, and of several copies of one text in one language only the first.
 * @param traced rows of the documents whose ancestors are looked for; all where it is not given
 */
export function* findLinks(
  shelf: ClauseShelf,
  { documents, nodes }: Pick<CorpusIndex, 'documents' | 'nodes'>,
  order: TextOrder,
  relations: TextRelations,
  traced?: ReadonlySet<number>,
): Generator<FoundLink[]> {
  const nodeOf = shelf.texts.map(({ document }) => documents.node[document]!);
  const tracer = new TextTracer({ shelf, nodeOf, order, relations });
  const known = new Set<number>();
  for (const [text, node] of nodeOf.entries()) {
    const document = shelf.texts[text]!.document;
    if (traced === undefined || traced.has(document)) yield markMoved(shelf, tracer.ancestorsIn(text));
    if (isAdopted(nodes.kind[node]) && !known.has(node)) tracer.admit(text);
    known.add(node);
  }
}
