import { isNodeId } from '../model/node-id.ts';
import type { OwnDocument } from '../model/own-document.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';

/** Another name for a file: `draft (2).txt` for `draft.txt`. Always a name that may be a key. */
export function numberedKey(key: string, copy: number): string {
  const [, stem = key, ending = ''] = /^(.*[^/])(\.[A-Za-z0-9]{1,5})$/s.exec(key) ?? [];
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

/**
 * A document that comes from elsewhere, beside those that are here: the one of them that it is, or else the document under
 * a name and an id that are free. Nothing takes the place of anything.
 */
export function placeOwnDocument(coming: OwnDocument, own: readonly OwnDocument[]): OwnDocument {
  const { document } = coming;
  const same = own.find(
    (known) => known.document.id === document.id && known.document.text === document.text,
  );
  if (same) return same;
  const byKey = new Map(own.map((known) => [known.key, known]));
  let { key } = coming;
  for (let copy = 2; ; copy += 1) {
    const there = byKey.get(key);
    if (!there) break;
    if (there.document.text === document.text && there.document.symbol === document.symbol) return there;
    key = numberedKey(coming.key, copy);
  }
  const id = freeId(document, new Set(own.map((known) => known.document.id)));
  return { ...coming, key, document: { ...document, id } };
}
