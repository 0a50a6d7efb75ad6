import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citedDocument, citedNode, type CitedText } from '../src/export/cited-text.ts';
import { NOTHING_KNOWN, type KnownTexts } from '../src/export/exporter.ts';
import { extractFile } from '../src/extract/extract-file.ts';
import { readCorpusDocument } from '../src/model/read-published.ts';
import type { RecallingDocument } from '../src/model/recalling-document.ts';
import { nodeSurroundings } from './node-surroundings.ts';
import {
  documentOf,
  languagesOf,
  nodeNamed,
  openCorpus,
  USUAL_CORPUS,
  type OpenedCorpus,
} from './open-corpus.ts';
import { readSourceFile } from './read-source-file.ts';

/** What a person may say beside a text's name. */
export interface Choice {
  /** Of a published corpus; undefined for the usual one, and only where a symbol asks for it. */
  readonly folder: string | undefined;
  readonly language: string | undefined;
  readonly place: string | undefined;
}

/** Texts by the names people give: a file, or a symbol of the corpus, which is opened when the first is asked for. */
export class TextsToExport {
  readonly #choice: Choice;
  #corpus: OpenedCorpus | undefined;

  constructor(choice: Choice) {
    this.#choice = choice;
    if (choice.folder !== undefined) this.#open();
  }

  /** What the corpus knows of the texts that a document cites; nothing where no corpus is asked for. */
  known(): KnownTexts {
    const nodes = this.#corpus?.index.nodes;
    if (!nodes) return NOTHING_KNOWN;
    const dates = new Map(nodes.id.map((id, row) => [id, nodes.date[row] ?? null]));
    return { dateOf: (symbol) => dates.get(symbol) ?? null };
  }

  /** The documents of a file, or the one of a symbol. Throws, with words, where there is none. */
  async documents(name: string): Promise<readonly RecallingDocument[]> {
    if (existsSync(name)) return extractFile(await readSourceFile(name), nodeSurroundings);
    const corpus = this.#open();
    return [this.#published(corpus, documentOf(corpus, nodeNamed(corpus, name), this.#choice.language))];
  }

  /** The languages that a file or a symbol is here in, whatever the choice. Throws as {@link documents} does. */
  async languages(name: string): Promise<readonly (string | null)[]> {
    if (existsSync(name)) return (await this.documents(name)).map(({ language }) => language);
    const corpus = this.#open();
    return languagesOf(corpus, nodeNamed(corpus, name));
  }

  /** What can be cited by a name; a symbol's text need not be here. Throws, with words, where nobody knows it. */
  async cited(name: string): Promise<readonly CitedText[]> {
    const place = this.#choice.place ?? null;
    if (existsSync(name)) {
      const documents = await this.documents(name);
      return documents.map((document) => citedDocument(withPlace(document, place), place));
    }
    const corpus = this.#open();
    const id = nodeNamed(corpus, name);
    const isHere = languagesOf(corpus, id).some((each) => (this.#choice.language ?? each) === each);
    const document = isHere ? this.#published(corpus, documentOf(corpus, id, this.#choice.language)) : null;
    if (document) withPlace(document, place);
    const language = this.#choice.language ?? document?.language ?? 'en';
    const text = citedNode(corpus.index, id, language, place);
    return text ? [text] : [];
  }

  #open(): OpenedCorpus {
    return (this.#corpus ??= openCorpus(this.#choice.folder ?? USUAL_CORPUS));
  }

  #published({ index: { documents } }: OpenedCorpus, row: number): RecallingDocument {
    const path = join(this.#choice.folder ?? USUAL_CORPUS, documents.path[row]!);
    const read = readCorpusDocument(JSON.parse(readFileSync(path, 'utf8')));
    if (!read.ok) throw new Error(`${path} is no document of this version`);
    return read.value;
  }
}

/** The document, where it has the place. Throws where it has not. */
function withPlace(document: RecallingDocument, place: string | null): RecallingDocument {
  if (place !== null && !document.parts.some(({ id }) => id === place))
    throw new Error(`${document.id} has no ${place}`);
  return document;
}
