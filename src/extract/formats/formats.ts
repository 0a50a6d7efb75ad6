import type { BinaryFormat, Format } from './format.ts';
import { docx } from './docx.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plain-text.ts';

/** Every format of text, the most particular first; a new one is a file and a line here. */
export const FORMATS: readonly Format[] = [html, markdown, plainText];

/** Every format that is no text. */
export const BINARY_FORMATS: readonly BinaryFormat[] = [pdf, docx];
