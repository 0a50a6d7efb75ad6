import { xmlCharacters } from '../../export/write-xml.ts';
import { plainColour } from './plain-colour.ts';

/** Properties a figure is drawn by, with the value that need not be written. */
const DRAWN_BY: readonly (readonly [property: string, initial: string])[] = [
  ['fill', 'rgb(0, 0, 0)'],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['opacity', '1'],
];
const WRITTEN_BY: typeof DRAWN_BY = [
  ['font-family', ''],
  ['font-size', ''],
  ['font-weight', '400'],
  ['text-anchor', 'start'],
  ['dominant-baseline', 'auto'],
  ['text-decoration-line', 'none'],
  ['paint-order', 'normal'],
];
const SPACE = 'http://www.w3.org/2000/svg';

/**
 * A drawing of the page as a file that stands alone: what style sheets say of each figure is written into it, colours
 * plainly, fonts by name; what nobody sees is left out.
 */
export function standaloneSvg(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [...copy.querySelectorAll<SVGElement>('*')];
  const unseen: Element[] = [];
  [...drawing.querySelectorAll<SVGElement>('*')].forEach((figure, place) => {
    const written = copies[place]!;
    if (!inline(getComputedStyle(figure), written)) unseen.push(written);
  });
  for (const figure of unseen) figure.remove();
  for (const figure of [copy, ...copies]) {
    for (const name of figure.getAttributeNames()) {
      if (name === 'class' || name === 'style' || name.startsWith('data-')) figure.removeAttribute(name);
    }
  }
  copy.setAttribute('xmlns', SPACE);
  // Browsers write what XML cannot hold as it is; a title of the reader's own may have it.
  const words = xmlCharacters(new XMLSerializer().serializeToString(copy));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${words}\n`;
}

/** @returns false for a figure that nobody sees */
function inline(style: CSSStyleDeclaration, figure: SVGElement): boolean {
  if (figure instanceof SVGTitleElement || figure instanceof SVGDescElement) return true;
  if (figure instanceof SVGGElement || figure instanceof SVGSVGElement) {
    if (style.opacity !== '1') figure.setAttribute('opacity', style.opacity);
    return true;
  }
  const text = figure instanceof SVGTextElement;
  for (const [property, initial] of text ? [...DRAWN_BY, ...WRITTEN_BY] : DRAWN_BY) {
    const value = style.getPropertyValue(property);
    if (value === '' || value === initial) continue;
    const attribute = property === 'text-decoration-line' ? 'text-decoration' : property;
    if (property !== 'fill' && property !== 'stroke') figure.setAttribute(attribute, value);
    else {
      const { colour, opacity } = plainColour(value);
      figure.setAttribute(property, colour);
      if (opacity < 1) figure.setAttribute(`${property}-opacity`, String(opacity));
    }
  }
  return style.fill !== 'none' || style.stroke !== 'none';
}
