import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** Every language of documents; a new one is a file and a line here. */
export const LANGUAGES: readonly Language[] = [ar, en, es, fr, ru, zh];
