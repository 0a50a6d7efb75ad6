import type { Part } from '../../model/part.ts';
import type { RecallingDocument } from '../../model/recalling-document.ts';
import { element, mixed, type XmlElement } from '../xml-element.ts';
import { elementId } from './element-id.ts';
import { nestParts, type NestedPart } from './nest-parts.ts';
import type { WordSetter } from './word-setter.ts';

/**
 * The `preamble`: the opening as enacting formula, and a container for each preambular paragraph, named by the words it
 * begins with, as the guidelines recommend.
 */
export function preamble(
  document: RecallingDocument,
  parts: readonly Part[],
  setter: WordSetter,
): XmlElement[] {
  if (parts.length === 0) return [];
  const blocks = nestParts(parts).map((nested) => {
    const { part } = nested;
    if (part.kind !== 'opening') return container(document, nested, setter);
    const eId = elementId(part.id);
    return element('formula', { name: 'enactingFormula', eId }, [mixed('p', {}, setter.words(part))]);
  });
  return [element('preamble', {}, blocks)];
}

function container({ text }: RecallingDocument, nested: NestedPart, setter: WordSetter): XmlElement {
  const { part } = nested;
  const phrase = part.verb ? text.slice(part.verb.start, part.verb.end) : 'preambular';
  const attributes = { name: phrase.toLocaleLowerCase('und'), eId: elementId(part.id) };
  const words = mixed('p', {}, setter.numberedWords(part));
  return element('container', attributes, [words, ...blockList(nested, setter)]);
}

function blockList({ part, children }: NestedPart, setter: WordSetter): XmlElement[] {
  if (children.length === 0) return [];
  const items = children.map((child) =>
    element('item', { eId: elementId(child.part.id) }, [
      ...setter.num(child.part),
      mixed('p', {}, setter.words(child.part)),
      ...blockList(child, setter),
    ]),
  );
  return [element('blockList', { eId: `${elementId(part.id)}__list_1` }, items)];
}
