import { nodeNamed, type openCorpus } from './open-corpus.ts';

type Corpus = ReturnType<typeof openCorpus>;

/**
 * Row of the document of a text, in a language or in the first it is here in; which that is, is said on standard error.
 * Throws, with words, where it is not here.
 */
export function documentNamed(corpus: Corpus, symbol: string, language: string | undefined): number {
  const id = nodeNamed(corpus, symbol);
  const { documents, nodes } = corpus.index;
  const row = documents.node.findIndex(
    (node, document) =>
      nodes.id[node] === id && (language ?? documents.language[document]) === documents.language[document],
  );
  if (row < 0) throw new Error(`the text of ${id} is not here${language ? ` in ${language}` : ''}`);
  if (language === undefined) sayWhichLanguage(corpus, row);
  return row;
}

/** Of a text that is here in several languages, which one was taken. */
function sayWhichLanguage({ index: { documents } }: Corpus, row: number): void {
  const all = documents.node.flatMap((node, document) =>
    node === documents.node[row] ? (documents.language[document] ?? 'an unknown language') : [],
  );
  const others = [...new Set(all)].filter((each) => each !== all[0]);
  if (others.length === 0) return;
  process.stderr.write(`lineage: in ${all[0]}; it is also here in ${others.join(', ')} (--language)\n`);
}
