import type { RecallingDocument } from '../src/model/recalling-document.ts';
import { en } from '../src/ui/messages/en.ts';
import { issueWords } from '../src/ui/messages/issue-words.ts';

/** Says on standard error, in words, what is odd about a document. */
export function sayIssues({ file, issues }: RecallingDocument): void {
  for (const issue of issues) {
    process.stderr.write(`${file}: ${issue.severity}: ${issueWords(en, issue)} (${issue.code})\n`);
  }
}
