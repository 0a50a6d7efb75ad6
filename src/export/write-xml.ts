import type { XmlElement, XmlNode } from './xml-element.ts';

/**
 * What XML 1.0 cannot hold, not even escaped (production 2, `Char`): control characters but for tab and line ends,
 * halves of surrogate pairs, and the two non-characters at the end of the basic plane.
 */
const NO_CHARACTERS =
  // oxlint-disable-next-line no-control-regex -- these are the characters to remove
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** The text without what XML 1.0 cannot hold. */
export function xmlCharacters(text: string): string {
  return text.replace(NO_CHARACTERS, '');
}

/** An XML document in UTF-8, declaration included, indented where no words stand. Ends with a line break. */
export function writeXml(root: XmlElement): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  writeElement(root, '', lines);
  return `${lines.join('\n')}\n`;
}

function writeElement(written: XmlElement, indent: string, lines: string[]): void {
  const { name, children, mixed } = written;
  if (mixed || children.length === 0) {
    lines.push(indent + inLine(written));
    return;
  }
  lines.push(`${indent}<${name}${attributesOf(written)}>`);
  for (const child of children) {
    if (typeof child === 'string') lines.push(escapeWords(child));
    else writeElement(child, `${indent}  `, lines);
  }
  lines.push(`${indent}</${name}>`);
}

function inLine(node: XmlNode): string {
  if (typeof node === 'string') return escapeWords(node);
  const start = `<${node.name}${attributesOf(node)}`;
  if (node.children.length === 0) return `${start}/>`;
  return `${start}>${node.children.map(inLine).join('')}</${node.name}>`;
}

function attributesOf({ attributes }: XmlElement): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escapeValue(value)}"`]))
    .join('');
}

/** In text, a carriage return would be read back as a line feed unless it is escaped. */
function escapeWords(text: string): string {
  return xmlCharacters(text).replace(/[&<>\r]/g, (character) => ESCAPED[character] ?? character);
}

/** In values of attributes, white space would be read back as spaces unless it is escaped. */
function escapeValue(text: string): string {
  return xmlCharacters(text).replace(/[&<>"\t\n\r]/g, (character) => ESCAPED[character] ?? character);
}
