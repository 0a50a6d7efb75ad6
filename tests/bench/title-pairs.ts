import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDocuments } from '../../src/extract/extract-documents.ts';
import { titleKey } from '../../src/lineage/title-key.ts';
import type { RecallingDocument } from '../../src/model/recalling-document.ts';

/** Two resolutions of one body on one title, with none on it between them. */
export interface TitlePair {
  readonly earlier: RecallingDocument;
  readonly later: RecallingDocument;
}

/** Pairs of consecutive English resolutions on the same title, found in folders of texts. */
export function titlePairs(folders: readonly string[]): TitlePair[] {
  const threads = new Map<string, Map<string, RecallingDocument>>();
  for (const document of folders.flatMap(documentsIn)) {
    const { kind, language, title, symbol, date } = document;
    const key = titleKey(title ?? '');
    if (kind !== 'resolution' || language !== 'en' || symbol === null || date === null || key === '')
      continue;
    const body = symbol.slice(0, symbol.indexOf('/RES/'));
    const thread = threads.get(`${body} ${key}`) ?? new Map<string, RecallingDocument>();
    // The first of several texts of one symbol stands for it.
    if (!thread.has(symbol)) thread.set(symbol, document);
    threads.set(`${body} ${key}`, thread);
  }
  return [...threads.values()].flatMap((thread) => {
    const inTime = [...thread.values()].sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
    return inTime.slice(1).map((later, at) => ({ earlier: inTime[at]!, later }));
  });
}

const order = ({ date }: RecallingDocument) => Date.parse(date ?? '');

function documentsIn(folder: string): RecallingDocument[] {
  const files = readdirSync(folder).sort();
  return files.flatMap((name) => extractDocuments({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
