import type { CitationExporter } from './exporter.ts';
import { unCitation } from './un-citation.ts';

/** One citation a line, in the style of the United Nations. */
export const unStyle: CitationExporter = {
  of: 'citation',
  id: 'un-style',
  mediaType: 'text/plain',
  ending: 'txt',
  write: (texts) => texts.map((text) => `${unCitation(text)}\n`).join(''),
};
