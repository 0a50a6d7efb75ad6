import type { Format } from './format.ts';

/** Text as it stands. Recognises everything, so it comes last. */
export const plainText: Format = {
  name: 'plain text',
  recognises: () => true,
  read: (text) => ({ lines: text.split('\n'), headings: new Map() }),
};
