import type { Format } from './format.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';

/** Every format, the most particular first; a new one is a file and a line here. */
export const FORMATS: readonly Format[] = [markdown, plainText];
