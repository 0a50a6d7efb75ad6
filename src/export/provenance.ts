import { CORPUS_FORMAT, CORPUS_VERSION, type CorpusIndex } from '../model/published-corpus.ts';

/** Who made the data. */
export const CREATOR = 'Recalling';

/** What the data is and what of it is inferred, in English: for whoever opens the file years later. */
export function provenance({ documents, nodes, edges, mentions }: CorpusIndex): string {
  return [
    'Citations among resolutions of the United Nations, read from the words of',
    `${documents.node.length} documents: ${nodes.id.length} texts, those that are cited and not here included,`,
    `${edges.source.length} citations, ${mentions.edge.length} mentions.`,
    'Threads, tracks and what a text follows are inferred from recall lists and agenda items.',
    `Format: ${CORPUS_FORMAT} ${CORPUS_VERSION}.`,
  ].join(' ');
}
