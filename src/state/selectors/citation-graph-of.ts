import { graphFromIndex } from '../../graph/graph-from-index.ts';
import { perCorpus } from './per-corpus.ts';

/** The citations as a graph for graphology's algorithms, made when the first of them is asked for. */
export const citationGraphOf = perCorpus(({ index }) => graphFromIndex(index));
