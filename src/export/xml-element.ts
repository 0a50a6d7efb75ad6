/** An element of an XML document, before it is written. */
export interface XmlElement {
  readonly name: string;
  /** In the order they are written; one that is null is left out. */
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly children: readonly XmlNode[];
  /** Words and elements stand side by side in it: white space counts, and none is added. */
  readonly mixed: boolean;
}

export type XmlNode = XmlElement | string;
type Attributes = XmlElement['attributes'];

/** An element that holds elements only, each written on a line of its own. */
export function element(name: string, attributes: Attributes = {}, children: readonly XmlElement[] = []) {
  return { name, attributes, children, mixed: false } satisfies XmlElement;
}

/** An element that holds words, written as they are. */
export function mixed(name: string, attributes: Attributes = {}, children: readonly XmlNode[] = []) {
  return { name, attributes, children, mixed: true } satisfies XmlElement;
}
