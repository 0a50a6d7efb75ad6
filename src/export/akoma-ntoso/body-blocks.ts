import type { Part } from '../../model/part.ts';
import { element, mixed, type XmlElement } from '../xml-element.ts';
import { elementId } from './element-id.ts';
import { nestParts, type NestedPart } from './nest-parts.ts';
import type { WordSetter } from './word-setter.ts';

/**
 * Paragraphs of a body: numbered ones with their points, and a division from each heading to the next. Preambular words
 * among them are cross-headings that refer to the concept of the preamble, as the guidelines ask.
 */
export function bodyBlocks(parts: readonly Part[], setter: WordSetter): XmlElement[] {
  const blocks: XmlElement[] = [];
  /** What has been set of the division that is open. */
  let division: XmlElement[] | null = null;
  let divisions = 0;
  const open = (part: Part, heading: readonly XmlElement[]) => {
    divisions += 1;
    const content = [...heading];
    const eId = heading.length > 0 ? elementId(part.id) : `dvs_preamble_${elementId(part.id)}`;
    blocks.push({ name: 'division', attributes: { eId }, children: content, mixed: false });
    division = content;
    return content;
  };
  for (const nested of nestParts(parts)) {
    const { part } = nested;
    if (part.kind === 'heading') {
      open(part, [...setter.num(part), mixed('heading', {}, setter.words(part))]);
    } else if (part.kind === 'preambular' || part.kind === 'opening') {
      (division ?? open(part, [])).push(...crossHeadings(nested, setter));
    } else {
      (division ?? blocks).push(paragraph('paragraph', nested, setter));
    }
  }
  return blocks;
}

function crossHeadings({ part, children }: NestedPart, setter: WordSetter): XmlElement[] {
  const attributes = { eId: elementId(part.id), refersTo: '#preamble' };
  return [
    mixed('crossHeading', attributes, setter.numberedWords(part)),
    ...children.flatMap((child) => crossHeadings(child, setter)),
  ];
}

function paragraph(name: 'paragraph' | 'point', nested: NestedPart, setter: WordSetter): XmlElement {
  const { part, more, children, after } = nested;
  const eId = elementId(part.id);
  const continued = (each: Part) => mixed('p', { eId: elementId(each.id) }, setter.numberedWords(each));
  const num = setter.num(part);
  const words = [mixed('p', {}, setter.words(part)), ...more.map(continued)];
  const points = children.map((child) => paragraph('point', child, setter));
  const wrapUp = after.length === 0 ? [] : [element('wrapUp', {}, after.map(continued))];
  const content =
    points.length === 0
      ? element('content', {}, words)
      : element('list', { eId: `${eId}__list_1` }, [element('intro', {}, words), ...points, ...wrapUp]);
  return element(name, { eId, class: NAMED.has(part.kind) ? part.kind : null }, [...num, content]);
}

/** Parts that are no paragraph of their own nature, named by their kind. */
const NAMED = new Set<Part['kind']>(['closing', 'masthead']);
