import { formatDate } from './format-date.ts';
import type { Messages } from './types.ts';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What an issue's or ledger entry's code says, in words, its dates as people write them; a code without words of its own
 * says its name.
 */
export function issueWords(
  messages: Messages,
  { code, detail }: { readonly code: string; readonly detail: Readonly<Record<string, string>> },
): string {
  const told = Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [
      name,
      ISO_DATE.test(value) ? formatDate(value, messages) : value,
    ]),
  );
  // A code comes from a file, and may be a name that every object has something under.
  const words = Object.hasOwn(messages.issues, code) ? messages.issues[code] : undefined;
  return words?.(told) ?? messages.unknownIssue(code, told);
}
