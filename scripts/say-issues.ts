import type { RecallingDocument } from '../src/model/recalling-document.ts';
import { en } from '../src/ui/messages/en.ts';

/** Says on standard error, in words, what is odd about a document. */
export function sayIssues({ file, issues }: RecallingDocument): void {
  for (const { code, severity, detail } of issues) {
    const words = en.issues[code]?.(detail) ?? en.unknownIssue(code, detail);
    process.stderr.write(`${file}: ${severity}: ${words} (${code})\n`);
  }
}
