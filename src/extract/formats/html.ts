import type { Format } from './format.ts';
import { readHtml } from './html/read-html.ts';

/** Comments, and the declaration of XML, may stand before the first element. */
const OPENING =
  /^\s*(?:<\?xml[^>]{0,200}>\s*|<!--[^>]{0,2000}-->\s*){0,20}<(?<element>!doctype html|[a-z][a-z0-9]*)\b/i;
const WHOLE_PAGE = /^(?:!doctype html|html|head|body|meta)$/i;
const BLOCK = /^(?:div|p|table|article|section|main|center|title|link|style|h[1-6]|ol|ul|blockquote|font)$/i;
/** What Markdown that begins with a piece of HTML shows further down. */
const MARKDOWN = /\]\([^)\n]{0,500}\)|\*\*|^#{1,6} /m;

/** HTML, whole pages and pieces: by what the text begins with. */
export const html: Format = {
  name: 'HTML',
  recognises: (_name, text) => {
    const element = OPENING.exec(text)?.groups?.['element'] ?? '';
    return WHOLE_PAGE.test(element) || (BLOCK.test(element) && !MARKDOWN.test(text));
  },
  read: readHtml,
};
