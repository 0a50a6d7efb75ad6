import type { Issue } from '../model/issue.ts';
import type { Mention } from '../model/mention.ts';
import type { Part } from '../model/part.ts';
import type { LedgerEntry } from '../model/published-corpus.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import type { Span } from '../model/span.ts';

/** Words longer than this are cut: the ledger points to the place, the document has the text. */
const LONGEST_WORDS = 200;

/** What one document leaves open: its issues, and each mention that is not resolved, in the order of the text. */
export function documentLedger(document: RecallingDocument, row: number): LedgerEntry[] {
  const open = document.mentions.filter(({ citation }) => citation.status !== 'resolved');
  const own = document.mentions.filter(({ citation }) => citation.target === document.id);
  // An issue on the very words of an open mention says the same thing again.
  const said = new Set([...open, ...own].map(({ span }) => `${span.start}-${span.end}`));
  const entries = [
    ...document.issues
      .filter(({ span }) => !span || !said.has(`${span.start}-${span.end}`))
      .map((issue) => ({ start: issue.span?.start ?? -1, entry: issueEntry(issue, document, row) })),
    ...open.map((mention) => ({ start: mention.span.start, entry: openEntry(mention, row) })),
    ...own.map((mention) => ({ start: mention.span.start, entry: ownEntry(mention, row) })),
  ];
  return entries.sort((a, b) => a.start - b.start).map(({ entry }) => entry);
}

/** An issue that no document carries: of the register, or of a file that gave no document. */
export function corpusIssueEntry({ code, severity, detail }: Issue): LedgerEntry {
  return { code, severity, document: null, place: null, words: '', detail, candidates: [] };
}

function issueEntry(issue: Issue, document: RecallingDocument, row: number): LedgerEntry {
  const { code, severity, span, detail } = issue;
  const words = span ? document.text.slice(span.start, span.end).slice(0, LONGEST_WORDS) : '';
  const place = span ? placeOf(span, document.parts) : null;
  return { code, severity, document: row, place, words, detail, candidates: [] };
}

function openEntry({ place, text, date, citation }: Mention, row: number): LedgerEntry {
  const decided = citation.target !== null;
  const symbol = citation.target ?? citation.candidates[0];
  return {
    code: citation.reason ?? (decided ? 'uncertain-mention' : 'undecided-mention'),
    severity: decided ? 'note' : 'warning',
    document: row,
    place,
    words: text,
    detail: { ...(symbol && { symbol }), ...(date && { date }) },
    candidates: [...citation.candidates],
  };
}

function ownEntry({ place, text, citation }: Mention, row: number): LedgerEntry {
  const detail = { symbol: citation.target ?? '' };
  return {
    code: 'mentions-itself',
    severity: 'note',
    document: row,
    place,
    words: text,
    detail,
    candidates: [],
  };
}

function placeOf(span: Span, parts: readonly Part[]): string | null {
  return parts.find((part) => part.span.start <= span.start && span.start < part.span.end)?.id ?? null;
}
