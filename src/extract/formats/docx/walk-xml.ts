import { SaxesParser } from 'saxes';

/** Names are without their prefix: `p` for `w:p`. */
export interface XmlVisitor {
  readonly open?: (
    name: string,
    attribute: (name: string) => string | undefined,
    parents: readonly string[],
  ) => void;
  readonly text?: (text: string, parents: readonly string[]) => void;
  readonly close?: (name: string, parents: readonly string[]) => void;
}

/** Elements within one another; what is deeper is an attack. */
const DEEPEST = 500;

class BrokenXml extends Error {}

/** Walks through an XML text and says whether it was whole. What was visited before a break has been visited. */
export function walkXml(xml: string, visitor: XmlVisitor): boolean {
  const parser = new SaxesParser();
  const parents: string[] = [];
  parser.on('error', (error) => {
    throw new BrokenXml(error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (parents.length > DEEPEST) throw new BrokenXml('too deep');
    const values = new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
    visitor.open?.(localName(name), (key) => values.get(key), parents);
    parents.push(localName(name));
  });
  parser.on('text', (text) => visitor.text?.(text, parents));
  parser.on('cdata', (text) => visitor.text?.(text, parents));
  parser.on('closetag', ({ name }) => {
    parents.pop();
    visitor.close?.(localName(name), parents);
  });
  try {
    parser.write(xml).close();
    return true;
  } catch (error) {
    if (error instanceof BrokenXml) return false;
    throw error;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
