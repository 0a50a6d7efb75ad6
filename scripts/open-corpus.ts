import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphFromIndex } from '../src/graph/graph-from-index.ts';
import { readCorpusIndex } from '../src/model/read-published.ts';

/** Where `npm run corpus` writes to. */
export const USUAL_CORPUS = 'public/corpus';

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

/** The node a person means: its id, or the number of a General Assembly resolution alone. Throws where there is none. */
export function nodeNamed({ graph }: Pick<ReturnType<typeof openCorpus>, 'graph'>, name: string): string {
  const id = [name, `A/RES/${name}`].find((each) => graph.hasNode(each));
  if (id === undefined) throw new Error(`the corpus knows no ${name}`);
  return id;
}
