import type { Part } from '../../model/part.ts';
import type { RecallingDocument } from '../../model/recalling-document.ts';
import { element, mixed, type XmlElement } from '../xml-element.ts';
import { bodyBlocks } from './body-blocks.ts';
import { identification, type WorkNames } from './identification.ts';
import type { WordSetter } from './word-setter.ts';

/** Annexes as `attachments`, each a document of its own with the IRI of its component, `/!annex_1`. */
export function attachments(
  document: RecallingDocument,
  names: WorkNames,
  annexes: readonly (readonly Part[])[],
  setter: WordSetter,
): XmlElement[] {
  if (annexes.length === 0) return [];
  const all = annexes.map((parts, row) => {
    const number = row + 1;
    const [first] = parts;
    const titled = first?.kind === 'heading' ? first : null;
    const heading = titled ? [...setter.num(titled), mixed('heading', {}, setter.words(titled))] : [];
    const blocks = bodyBlocks(titled ? parts.slice(1) : parts, setter);
    return element('attachment', { eId: `att_${number}` }, [
      ...heading,
      element('doc', { name: 'annex', contains: 'originalVersion' }, [
        element('meta', {}, [identification(document, names, `annex_${number}`)]),
        element('mainBody', {}, blocks.length === 0 ? [mixed('p')] : blocks),
      ]),
    ]);
  });
  return [element('attachments', {}, all)];
}
