import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { ProcedureTable } from './procedure-table.ts';

/** Every language whose procedure is told apart. */
export const PROCEDURE_TABLES: readonly ProcedureTable[] = [en, es, fr];
