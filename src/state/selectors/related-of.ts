import { relatedTexts } from '../../lineage/routes/related-texts.ts';
import { perCorpusAndId } from './per-corpus.ts';

const MOST_RELATED = 8;

/** The texts that are cited with one, or cite what it cites, closest first. */
export const relatedOf = perCorpusAndId(({ graph }, id) => relatedTexts(graph, id, MOST_RELATED));
