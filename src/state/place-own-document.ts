import { groupBy } from '../model/group-by.ts';
import { isNodeId } from '../model/node-id.ts';
import type { OwnDocument } from '../model/own-document.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';

/** A name's stem and its ending, with the number of a document that is not the first of its file. */
const ENDING = /^(.*[^/])(\.[A-Za-z0-9]{1,5}(?:#\d+)?)$/s;

/** Another name for a file: `draft (2).txt` for `draft.txt`. Always a name that may be a key. */
export function numberedKey(key: string, copy: number): string {
  const [, stem = key, ending = ''] = ENDING.exec(key) ?? [];
  const end = ` (${copy})${ending}`;
  const longer = `${stem}${end}`;
  return isNodeId(`file:${longer}`) ? longer : `${stem.slice(0, -end.length)}${end}`;
}

/** The first id that is free: a document without a symbol is numbered, one with a symbol is another version of its text. */
export function freeId(
  { id, symbol }: Pick<RecallingDocument, 'id' | 'symbol'>,
  taken: ReadonlySet<string>,
): string {
  if (symbol !== null) return id;
  let free = id;
  for (let copy = 2; taken.has(free); copy += 1) free = numberedId(id, copy);
  return free;
}

function numberedId(id: string, copy: number): string {
  const longer = `${id}-${copy}`;
  return isNodeId(longer) ? longer : `${id.slice(0, -String(copy).length - 1)}-${copy}`;
}

/** A document that came, as it is here now: under the name and the id it has found free, or as it was here before. */
export interface Placed {
  readonly own: OwnDocument;
  readonly isNew: boolean;
}

/**
 * Finds places for documents beside those that are kept, and gives each in the order they came.
 * @param keys of all that is kept, what cannot be read included
 */
export type Placing = (kept: readonly OwnDocument[], keys: readonly string[]) => readonly Placed[];

/** The file that a document came with: its key, without the number it has where the file holds others before it. */
export function fileOf({ key, document }: OwnDocument): string {
  const file = key.replace(/#\d+$/, '');
  return document.file === fileName(file) ? file : key;
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Places documents that come from elsewhere beside those that are here, however many come; none takes another's place. */
export class OwnPlaces {
  private readonly keys: Set<string>;
  private readonly byText = new Map<string, OwnDocument[]>();
  private readonly ids = new Set<string>();
  /** Of names and ids that were taken, the number to go on with: thousands of one name are not counted anew each time. */
  private readonly copies = new Map<string, number>();

  /** @param keys that are taken beside those of the documents */
  constructor(own: readonly OwnDocument[], keys: readonly string[] = []) {
    this.keys = new Set(keys);
    for (const each of own) this.take(each);
  }

  /**
   * Each document as it is here then: the one that was here and is the same, or else itself under a name and an id that are
   * free. Those of one file get one name.
   */
  place(coming: readonly OwnDocument[]): Placed[] {
    const unknown = coming.filter((each) => !this.same(each));
    const files = new Map<string, string>();
    for (const [file, held] of groupBy(unknown, fileOf)) files.set(file, this.freeFile(file, held));
    return coming.map((each) => {
      const known = this.same(each);
      if (known) return { own: known, isNew: false };
      const from = fileOf(each);
      const own = this.renamed(each, from, files.get(from) ?? from);
      this.take(own);
      return { own, isNew: true };
    });
  }

  private same(coming: OwnDocument): OwnDocument | undefined {
    return this.byText.get(coming.document.text)?.find((known) => isTheSame(known, coming));
  }

  /** A name for a file under which all it holds has keys that are free; they are taken then. */
  private freeFile(file: string, held: readonly OwnDocument[]): string {
    const keysOf = (name: string) => held.map(({ key }) => name + key.slice(file.length));
    const free = this.free(file, numberedKey, (name) => keysOf(name).some((key) => this.keys.has(key)));
    for (const key of keysOf(free)) this.keys.add(key);
    return free;
  }

  private renamed(coming: OwnDocument, from: string, to: string): OwnDocument {
    const { key, document } = coming;
    const id =
      document.symbol === null
        ? this.free(document.id, numberedId, (name) => this.ids.has(name))
        : document.id;
    const file = document.file === fileName(from) ? fileName(to) : document.file;
    return { ...coming, key: to + key.slice(from.length), document: { ...document, id, file } };
  }

  private take(own: OwnDocument): void {
    const { id, text } = own.document;
    this.keys.add(own.key);
    this.ids.add(id);
    const known = this.byText.get(text);
    if (known) known.push(own);
    else this.byText.set(text, [own]);
  }

  private free(
    name: string,
    numbered: (name: string, copy: number) => string,
    isTaken: (name: string) => boolean,
  ): string {
    if (!isTaken(name)) return name;
    for (let copy = this.copies.get(name) ?? 2; ; copy += 1) {
      const longer = numbered(name, copy);
      if (isTaken(longer)) continue;
      this.copies.set(name, copy + 1);
      return longer;
    }
  }
}

/** Of two documents with one text: of one id, or of one symbol and one name before it was numbered. */
function isTheSame({ key, document: known }: OwnDocument, { key: name, document }: OwnDocument): boolean {
  if (known.id === document.id) return true;
  if (known.symbol !== document.symbol) return false;
  return key === name || /^ \(\d+\)$/.test(betweenEnds(key, name));
}

/** What stands in the longer name between the beginning and the ending that both have. */
function betweenEnds(longer: string, name: string): string {
  const [, stem = name, ending = ''] = ENDING.exec(name) ?? [];
  return longer.startsWith(stem) && longer.endsWith(ending)
    ? longer.slice(stem.length, longer.length - ending.length)
    : '';
}
