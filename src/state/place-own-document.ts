import { isNodeId } from '../model/node-id.ts';
import type { OwnDocument } from '../model/own-document.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';

/** A name's stem and its ending. */
const ENDING = /^(.*[^/])(\.[A-Za-z0-9]{1,5})$/s;

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

/** Places documents that come from elsewhere beside those that are here, however many come. */
export class OwnPlaces {
  private readonly keys = new Set<string>();
  private readonly byText = new Map<string, OwnDocument[]>();
  private readonly ids = new Set<string>();
  /** Of names and ids that were taken, the number to go on with: thousands of one name are not counted anew each time. */
  private readonly copies = new Map<string, number>();

  constructor(own: readonly OwnDocument[]) {
    for (const each of own) this.take(each);
  }

  /**
   * The document that is here and is the one that comes, or else that one under a name and an id that are free; it is here
   * then. Nothing takes the place of anything.
   */
  place(coming: OwnDocument): { readonly own: OwnDocument; readonly isNew: boolean } {
    const { document } = coming;
    const same = this.byText.get(document.text)?.find((known) => isTheSame(known, coming));
    if (same) return { own: same, isNew: false };
    const key = this.free(coming.key, (copy) => numberedKey(coming.key, copy), this.keys);
    const id =
      document.symbol === null
        ? this.free(document.id, (copy) => numberedId(document.id, copy), this.ids)
        : document.id;
    const own = { ...coming, key, document: { ...document, id } };
    this.take(own);
    return { own, isNew: true };
  }

  private take(own: OwnDocument): void {
    const { id, text } = own.document;
    this.keys.add(own.key);
    this.ids.add(id);
    const known = this.byText.get(text);
    if (known) known.push(own);
    else this.byText.set(text, [own]);
  }

  private free(name: string, numbered: (copy: number) => string, taken: ReadonlySet<string>): string {
    if (!taken.has(name)) return name;
    for (let copy = this.copies.get(name) ?? 2; ; copy += 1) {
      const longer = numbered(copy);
      if (taken.has(longer)) continue;
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
