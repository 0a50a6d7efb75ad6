import { extractDocuments } from '../../src/extract/extract-documents.ts';

/** Symbols of every kind in any case and script, as somebody would write it who has one expression for it all. */
const ONE_EXPRESSION =
  /(?:[AES]\/(?:RES\/)?)?\d{1,4}\/\d{1,4}(?:\s[A-Z])?|\b\d{1,4}\s?[A-Z]?\s?\((?:\d{4}|[IVXLC]+)\)/giu;
/** The least there is to look for, which also finds dates and page numbers. */
const BARE_NUMBERS = /\b(\d{1,3})\/(\d{1,4})\b/g;

/** Something that finds citations in one text; gives how many, so that nothing is optimised away. */
export interface Finder {
  readonly what: string;
  readonly find: (name: string, text: string) => number;
  /** What the ratio of our speed to this one's should be, in words; null where nothing is aimed for. */
  readonly aim: string | null;
}

export const extraction: Finder = {
  what: 'Recalling',
  find: (name, text) =>
    extractDocuments({ name, text }).reduce((sum, { mentions }) => sum + mentions.length, 0),
  aim: null,
};

export const oneExpression: Finder = {
  what: 'one regular expression for every symbol',
  find: (_name, text) => [...text.matchAll(ONE_EXPRESSION)].length,
  aim: 'at least 0.20',
};

export const bareNumbers: Finder = {
  what: 'one regular expression for bare N/M',
  find: (_name, text) => [...text.matchAll(BARE_NUMBERS)].length,
  aim: null,
};

/** The npm package of unitedstates/citation with all of its rules, or in words why it cannot be measured. */
export async function citationPackage(): Promise<Finder | string> {
  try {
    const { default: citation } = await import('citation');
    return {
      what: 'npm package citation (United States law)',
      find: (_name, text) => citation.find(text).citations.length,
      aim: 'above 1',
    };
  } catch (error) {
    return `the npm package citation does not work here: ${String(error)}`;
  }
}
