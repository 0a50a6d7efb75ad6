import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClauseShelf } from '../../src/lineage/clauses/clause-shelf.ts';
import { documentClauses, type ClauseSource } from '../../src/lineage/clauses/document-clauses.ts';
import { TextOrder } from '../../src/lineage/clauses/text-order.ts';
import { readCorpusIndex } from '../../src/model/read-published.ts';

/** A published corpus to measure on. */
export class PublishedTexts {
  readonly index;
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    const read = readCorpusIndex(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));
    if (!read.ok) throw new Error(`${folder} is no corpus`);
    this.index = read.value;
  }

  read(document: number): ClauseSource {
    const path = join(this.folder, this.index.documents.path[document]!);
    return JSON.parse(readFileSync(path, 'utf8')) as ClauseSource;
  }

  /** Rows of the documents of a language, in order of adoption. */
  inLanguage(language: string): number[] {
    const order = new TextOrder(this.index);
    const { documents } = this.index;
    const node = (document: number) => documents.node[document]!;
    const rows = documents.node.map((_, row) => row).filter((row) => documents.language[row] === language);
    return rows.sort((a, b) => order.compare(node(a), node(b)) || a - b);
  }

  /** The clauses of some documents. */
  shelve(documents: readonly number[]): ClauseShelf {
    const shelf = new ClauseShelf();
    for (const document of documents) {
      shelf.add({ document, clauses: documentClauses(this.read(document)), abbreviations: new Map() });
    }
    return shelf;
  }
}
