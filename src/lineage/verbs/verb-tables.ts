import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { VerbTable } from './verb-table.ts';

/** Every language whose verbs are told apart. */
export const VERB_TABLES: readonly VerbTable[] = [en, es, fr];
