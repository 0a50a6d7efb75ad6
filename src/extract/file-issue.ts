import type { Issue } from '../model/issue.ts';

/** An issue that concerns the whole file. */
export function fileIssue(
  code: string,
  detail: Readonly<Record<string, string>> = {},
  severity: Issue['severity'] = 'error',
): Issue {
  return { code, severity, span: null, detail };
}
