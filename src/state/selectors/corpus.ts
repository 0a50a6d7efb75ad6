import type { CorpusState } from '../store.ts';

/** The corpus once it is here: index and graph. The selectors of this folder read from it and from nothing else. */
export type Corpus = Extract<CorpusState, { readonly status: 'ready' }>;
