import type { Issue } from '../model/issue.ts';
import type { Mention } from '../model/mention.ts';
import type { Part } from '../model/part.ts';
import type { LedgerEntry } from '../model/published-corpus.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import type { Span } from '../model/span.ts';

/** Words longer than this are cut: the ledger points to the place, the document has the text. */
const LONGEST_WORDS = 200;

/** An entry of the ledger before its document has a row. */
export type OpenMatter = Omit<LedgerEntry, 'document'>;

/** What one document leaves open: its issues, and each mention that is not resolved, in the order of the text. */
export function openMatters(document: RecallingDocument): OpenMatter[] {
  const open = document.mentions.filter(({ citation }) => citation.status !== 'resolved');
  const own = document.mentions.filter(({ citation }) => citation.target === document.id);
  // An issue on the very words of an open mention says the same thing again.
  const said = new Set([...open, ...own].map(({ span }) => `${span.start}-${span.end}`));
  const entries = [
    ...document.issues
      .filter(({ span }) => !span || !said.has(`${span.start}-${span.end}`))
      .map((issue) => ({ start: issue.span?.start ?? -1, entry: issueEntry(issue, document) })),
    ...open.map((mention) => ({ start: mention.span.start, entry: openEntry(mention) })),
    ...own.map((mention) => ({ start: mention.span.start, entry: ownEntry(mention) })),
  ];
  return entries.sort((a, b) => a.start - b.start).map(({ entry }) => entry);
}

/** An open matter with the row of its document. */
export function ledgerEntry(matter: OpenMatter, document: number): LedgerEntry {
  const { code, severity, place, words, detail, candidates } = matter;
  return { code, severity, document, place, words, detail, candidates };
}

/** An issue that no document carries: one of the register. */
export function corpusIssueEntry({ code, severity, detail }: Issue): LedgerEntry {
  return { code, severity, document: null, place: null, words: '', detail, candidates: [] };
}

function issueEntry(issue: Issue, document: RecallingDocument): OpenMatter {
  const { code, severity, span, detail } = issue;
  const words = span ? document.text.slice(span.start, span.end).slice(0, LONGEST_WORDS) : '';
  const place = span ? placeOf(span, document.parts) : null;
  return { code, severity, place, words, detail, candidates: [] };
}

function openEntry({ place, text, date, citation }: Mention): OpenMatter {
  const decided = citation.target !== null;
  const symbol = citation.target ?? citation.candidates[0];
  return {
    code: citation.reason ?? (decided ? 'uncertain-mention' : 'undecided-mention'),
    severity: decided ? 'note' : 'warning',
    place,
    words: text,
    detail: { ...(symbol && { symbol }), ...(date && { date }) },
    candidates: [...citation.candidates],
  };
}

function ownEntry({ place, text, citation }: Mention): OpenMatter {
  const detail = { symbol: citation.target ?? '' };
  return {
    code: 'mentions-itself',
    severity: 'note',
    place,
    words: text,
    detail,
    candidates: [],
  };
}

function placeOf(span: Span, parts: readonly Part[]): string | null {
  return parts.find((part) => part.span.start <= span.start && span.start < part.span.end)?.id ?? null;
}
