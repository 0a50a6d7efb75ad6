import { parseSymbol } from '../../model/document-symbol.ts';
import type { Issue } from '../../model/issue.ts';
import { fileIssue } from '../file-issue.ts';
import type { Masthead } from './read-masthead.ts';

/**
 * Where what a text says of itself does not agree: `two-own-dates` in its masthead and at its foot, `two-own-sessions` in
 * its masthead and in its number, as 74/124 has that was printed under "Soixante-quatrième session".
 */
export function ownConflicts(
  { date, session, symbol }: Pick<Masthead, 'date' | 'session' | 'symbol'>,
  closingDate: string | null,
): Issue[] {
  const issues: Issue[] = [];
  if (date !== null && closingDate !== null && date !== closingDate)
    issues.push(fileIssue('two-own-dates', { masthead: date, closing: closingDate }, 'warning'));
  const numbered = /^\d{1,3}$/.exec((symbol && parseSymbol(symbol)?.series) ?? '')?.[0];
  if (session !== null && symbol !== null && numbered !== undefined && Number(numbered) !== session)
    issues.push(
      fileIssue('two-own-sessions', { masthead: String(session), number: numbered, symbol }, 'warning'),
    );
  return issues;
}
