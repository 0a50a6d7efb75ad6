import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const PAGES = { initialMemoryPages: 4096, maxMemoryPages: 16384 };

/** A schema and what it imports. */
export interface Schema {
  readonly path: string;
  readonly imports: readonly string[];
}

/** Our own, of what we emit. */
export const SUBSET: Schema = { path: join(import.meta.dirname, 'emitted-subset.xsd'), imports: [] };

/**
 * The schema of OASIS, akomantoso30.xsd with xml.xsd beside it, where `RECALLING_AKN_SCHEMA` names it or the shared folder has it;
 * null elsewhere. It is not ours to put here.
 */
export function oasisSchema(): Schema | null {
  const shared = join(import.meta.dirname, '..', '..', '..', 'shared', 'akoma-ntoso', 'akomantoso30.xsd');
  const path = [process.env['RECALLING_AKN_SCHEMA'], shared].find((each) => each && existsSync(each));
  if (!path) return null;
  const imported = join(dirname(path), 'xml.xsd');
  return { path, imports: existsSync(imported) ? [imported] : [] };
}

/** What the schema says against each of the documents; empty where all are valid. Checks them in portions. */
export async function faultsOf(documents: readonly string[], schema: Schema): Promise<string[]> {
  const asFile = (path: string, fileName: string) => ({ fileName, contents: readFileSync(path, 'utf8') });
  const faults: string[] = [];
  for (let from = 0; from < documents.length; from += 40) {
    const portion = documents.slice(from, from + 40);
    const { valid, errors } = await validateXML({
      ...PAGES,
      xml: portion.map((contents, row) => ({ fileName: `document-${from + row}.xml`, contents })),
      schema: asFile(schema.path, 'akomantoso30.xsd'),
      preload: schema.imports.map((path) => asFile(path, 'xml.xsd')),
    });
    if (!valid) faults.push(...errors.map(({ rawMessage }) => rawMessage));
  }
  return faults;
}
