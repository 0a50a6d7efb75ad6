import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphFromIndex } from '../src/graph/graph-from-index.ts';
import { readCorpusIndex } from '../src/model/read-published.ts';
import { foldSymbol, symbolSpellings } from '../src/model/symbol-spellings.ts';

/** Where `npm run corpus` writes to. */
export const USUAL_CORPUS = 'public/corpus';

/** A published corpus, and its graph. */
export type OpenedCorpus = ReturnType<typeof openCorpus>;

/** A published corpus from its folder, checked. Throws, with words and a way on, where there is none. */
export function openCorpus(folder: string) {
  const file = join(folder, 'index.json');
  if (!existsSync(file)) throw new Error(`there is no corpus in ${folder}; npm run corpus makes one`);
  const read = readCorpusIndex(parsed(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error(`${file} is no corpus of this version; npm run corpus makes it anew`);
  return { index: read.value, graph: graphFromIndex(read.value) };
}

/** What JSON says; null, which is nothing we publish, where it is broken. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/**
 * The node a person means: its id, the number of a General Assembly resolution alone, or the symbol in another spelling.
 * Throws where there is none, or more than one.
 */
export function nodeNamed({ graph }: Pick<OpenedCorpus, 'graph'>, name: string): string {
  const id = [name, `A/RES/${name}`].find((each) => graph.hasNode(each));
  if (id !== undefined) return id;
  const asked = foldSymbol(name);
  const meant = graph.filterNodes((each) => symbolSpellings(each).includes(asked));
  const [only, ...others] = meant;
  if (only === undefined) throw new Error(`the corpus knows no ${name}`);
  if (others.length > 0) throw new Error(`${name} may be ${meant.join(' or ')}`);
  return only;
}

/** Row of the document of a node, in a language or in the first it is here in. Throws, with words, where it is not here. */
export function documentOf({ index }: Pick<OpenedCorpus, 'index'>, id: string, language?: string): number {
  const { documents, nodes } = index;
  const row = documents.node.findIndex(
    (node, document) =>
      nodes.id[node] === id && (language === undefined || documents.language[document] === language),
  );
  if (row < 0) throw new Error(`the text of ${id} is not here${language ? ` in ${language}` : ''}`);
  return row;
}

/** The languages that the text of a node is here in, the first first. */
export function languagesOf({ index }: Pick<OpenedCorpus, 'index'>, id: string): (string | null)[] {
  const { documents, nodes } = index;
  const all = documents.node.flatMap((node, row) =>
    nodes.id[node] === id ? [documents.language[row] ?? null] : [],
  );
  return [...new Set(all)];
}
