import type { Messages } from './types.ts';

/** What an issue's or ledger entry's code says, in words; a code without words of its own says its name. */
export function issueWords(
  messages: Messages,
  { code, detail }: { readonly code: string; readonly detail: Readonly<Record<string, string>> },
): string {
  return messages.issues[code]?.(detail) ?? messages.unknownIssue(code, detail);
}
