/** A file name has at most 255 bytes; with `file:` before it there is room to spare. */
const LONGEST_ID = 300;
/** Control characters, characters that only steer others (text direction), halves of surrogate pairs. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/** True for what may name a node, here and in an address: short, and nothing in it that does not print. */
export function isNodeId(text: string | undefined): text is string {
  return text !== undefined && text !== '' && text.length <= LONGEST_ID && !UNPRINTABLE.test(text);
}

/** Id of a document without a symbol, from the name of its file without its endings: always a node's id. */
export function fileNodeId(name: string): string {
  const printable = name.replace(new RegExp(UNPRINTABLE, 'gu'), '-');
  // By characters, so that no pair of surrogates is cut in half.
  let id = 'file:';
  for (const character of printable) if (id.length + character.length <= LONGEST_ID) id += character;
  return id;
}
