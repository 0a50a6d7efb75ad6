import { walkXml } from './walk-xml.ts';

/** What of a style bears on the text. */
export interface WordStyle {
  readonly superscript: boolean;
  /** 1 the highest; null for text. */
  readonly headingLevel: number | null;
  readonly list: ListPlace | null;
}

/** A paragraph's place in a numbered list: which list, and how deep from 0. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

interface Written {
  basedOn: string | null;
  name: string;
  outline: number | null;
  superscript: boolean | null;
  list: string | null;
  level: number | null;
}

const PLAIN: WordStyle = { superscript: false, headingLevel: null, list: null };
/** Styles built on one another; more is a ring. */
const LONGEST_CHAIN = 20;

/** Styles by id, from `word/styles.xml`; a style takes from the one it is based on what it does not say itself. */
export function readStyles(xml: string): (id: string | null) => WordStyle {
  const styles = new Map<string, Written>();
  let current: Written | null = null;
  walkXml(xml, {
    open: (name, attribute) => {
      const value = attribute('val');
      if (name === 'style') {
        current = { basedOn: null, name: '', outline: null, superscript: null, list: null, level: null };
        styles.set(attribute('styleId') ?? '', current);
      } else if (!current || value === undefined) return;
      else if (name === 'basedOn') current.basedOn = value;
      else if (name === 'name') current.name = value;
      else if (name === 'outlineLvl') current.outline = Number(value);
      else if (name === 'vertAlign') current.superscript = value === 'superscript';
      else if (name === 'numId') current.list = value;
      else if (name === 'ilvl') current.level = Number(value);
    },
    close: (name) => {
      if (name === 'style') current = null;
    },
  });
  const known = new Map<string, WordStyle>();
  return (id) => {
    if (id === null || !styles.has(id)) return PLAIN;
    const style = known.get(id) ?? inherit(styles, id);
    known.set(id, style);
    return style;
  };
}

function inherit(styles: ReadonlyMap<string, Written>, id: string): WordStyle {
  const chain: Written[] = [];
  for (let next: string | null = id; next !== null && chain.length < LONGEST_CHAIN;) {
    const style: Written | undefined = styles.get(next);
    if (!style) break;
    chain.push(style);
    next = style.basedOn;
  }
  const outline = chain.find((style) => style.outline !== null)?.outline ?? null;
  const named = chain.map((style) => headingOf(style.name)).find((level) => level !== null) ?? null;
  const list = chain.find((style) => style.list !== null)?.list ?? null;
  const level = chain.find((style) => style.level !== null)?.level ?? 0;
  return {
    superscript: chain.find((style) => style.superscript !== null)?.superscript ?? false,
    headingLevel: outline !== null && outline < 9 ? outline + 1 : named,
    list: list === null ? null : { list, level },
  };
}

/** Word keeps the names of its own styles in English in every language. */
function headingOf(name: string): number | null {
  const level = /^heading ([1-9])$/i.exec(name)?.[1];
  return level ? Number(level) : /^title$/i.test(name) ? 1 : null;
}
