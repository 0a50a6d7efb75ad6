import type { Format } from './format.ts';

/** The rule above footnotes, where a page's text lost the end of the line before it. */
const GLUED_RULE = /_(?<=[^\s_]_)_{11,}$/gm;

/** Text as it stands. Recognises everything, so it comes last. */
export const plainText: Format = {
  name: 'plain text',
  recognises: () => true,
  read: (text) => ({
    lines: (text.includes('____') ? text.replace(GLUED_RULE, '\n$&') : text).split('\n'),
    headings: new Map(),
  }),
};
