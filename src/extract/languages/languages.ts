import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';

/** Every language of documents; a new one is a file and a line here. */
export const LANGUAGES: readonly Language[] = [en, es, fr];
