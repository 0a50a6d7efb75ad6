import { SaxesParser } from 'saxes';
import type { RecallingDocument } from '../../src/model/recalling-document.ts';
import { plainDigits } from '../../src/model/superscript.ts';
import { xmlCharacters } from '../../src/export/write-xml.ts';

/** What a reader of the XML finds in it. */
export interface ReadBack {
  /** All words outside of metadata and footnotes, without white space; a footnote is its mark, digits plain. */
  readonly words: string;
  /** The words of each footnote, in the order of the XML. */
  readonly notes: readonly string[];
  /** Addresses of all references. */
  readonly references: readonly string[];
  readonly eIds: readonly string[];
  /** Local references (`#…`), of all kinds. */
  readonly pointers: readonly string[];
}

/** Reads Akoma Ntoso as any program would. Throws where it is not well-formed. */
export function readBack(xml: string): ReadBack {
  const parser = new SaxesParser();
  const found = {
    words: '',
    notes: [] as string[],
    references: [] as string[],
    eIds: [] as string[],
    pointers: [] as string[],
  };
  let meta = 0;
  let note = 0;
  // They stand at the end of the body.
  let unplaced = false;
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const { eId, href, refersTo, marker, source } = attributes;
    if (attributes['class'] === 'unplacedFootnotes') unplaced = true;
    if (eId !== undefined) found.eIds.push(eId);
    for (const pointer of [href, refersTo, source])
      if (pointer?.startsWith('#')) found.pointers.push(pointer.slice(1));
    if ((name === 'ref' || name === 'implicitReference') && href !== undefined) found.references.push(href);
    if (name === 'meta') meta += 1;
    if (meta > 0) return;
    const marks = name === 'authorialNote' || name === 'noteRef';
    if (marks && !unplaced) found.words += marker ?? '';
    if (name === 'authorialNote') {
      note += 1;
      found.notes.push('');
    }
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'meta') meta -= 1;
    if (name === 'mainBody') unplaced = false;
    if (name === 'authorialNote') note -= 1;
  });
  parser.on('text', (text) => {
    if (meta > 0) return;
    if (note > 0) found.notes[found.notes.length - 1] += withoutSpace(text);
    else found.words += withoutSpace(text);
  });
  parser.write(xml).close();
  return found;
}

/** What should be read back of a document's words. */
export function expectedWords({ text, parts }: RecallingDocument): { words: string; notes: string[] } {
  const plain = (from: number, to: number) => withoutSpace(plainDigits(xmlCharacters(text.slice(from, to))));
  const body = parts.filter(({ kind }) => kind !== 'footnote' && kind !== 'furniture');
  return {
    words: body.map(({ span }) => plain(span.start, span.end)).join(''),
    notes: parts
      .filter(({ kind }) => kind === 'footnote')
      .map(({ bodyStart, span }) => plain(bodyStart, span.end)),
  };
}

function withoutSpace(text: string): string {
  return plainDigits(text).replace(/\s+/gu, '');
}
