import { foldedWords } from '../clauses/folded-words.ts';
import type { ProcedureTable } from './procedure-table.ts';
import { PROCEDURE_TABLES } from './procedure-tables.ts';

/** A longer clause says more than the formula. */
const MOST_WORDS = 45;
/** After what a report is on stands when it is due; more than that says what else shall be in it. */
const MOST_AFTER = 14;
/** No clause of so few words has more characters. */
const MOST_CHARACTERS = 600;

const FORMULAS = new Map(PROCEDURE_TABLES.map((table) => [table.code, formulas(table)]));

function formulas({ seized, report, onThis }: ProcedureTable): RegExp {
  const asksReport = `(?:${report}) (?:.* )?(?:${onThis})(?: [^ ]+){0,${MOST_AFTER}}$`;
  return new RegExp(`^(?:(?:${seized})(?= |$)|${asksReport})`, 'u');
}

/**
 * True for an operative clause that only says how the matter comes back to the body: that it remains seized of it, or that
 * there be a report on the resolution itself. False for languages without a table.
 */
export function isProcedure(words: string, language: string | null): boolean {
  const formula = FORMULAS.get(language ?? '');
  if (formula === undefined || words.length > MOST_CHARACTERS) return false;
  const folded = foldedWords(words);
  return folded.length <= MOST_WORDS && formula.test(folded.join(' '));
}
