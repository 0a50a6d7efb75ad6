import type { LedgerEntry } from '../model/published-corpus.ts';
import type { CorpusEdge, CorpusNode, Fact } from './resolved-citations.ts';

/** Somebody says what a text is called. */
interface TitleStatement {
  readonly title: string;
  /** As in the facts: `masthead:…`, `register: …`, `mention:…`. */
  readonly source: string;
  readonly document: number | null;
  readonly place: string | null;
  readonly words: string;
}

/** "And" in the languages of documents: in titles it comes and goes. */
const AND = new Set(['and', 'y', 'e', 'et', 'и', 'و', '和', '与']);

/**
 * A title that the register, another copy, or a text that cites, gives a text, and that differs from the one the text has itself in
 * that language: one entry for each such title. Case, punctuation, accents and "and" make no difference; of a citing
 * text a part of the title does not either.
 * @param languageOf language of the citing document by its row; null when unknown
 */
export function titleConflicts(
  nodes: readonly CorpusNode[],
  facts: readonly Fact[],
  edges: readonly CorpusEdge[],
  languageOf: (document: number) => string | null,
): LedgerEntry[] {
  const own = new Map<string, Fact>();
  const said = new Map<string, TitleStatement[]>();
  const say = (key: string, statement: TitleStatement) =>
    said.set(key, [...(said.get(key) ?? []), statement]);
  for (const fact of facts) {
    const key = `${fact.node} ${fact.language}`;
    if (fact.name !== 'title') continue;
    if (fact.source.startsWith('masthead:') && !own.has(key)) own.set(key, fact);
    else if (!fact.inferred) say(key, { title: fact.value, source: fact.source, ...NOWHERE });
  }
  for (const { source, target, mentions } of edges) {
    for (const { document, mention } of mentions) {
      if (mention.title === undefined || mention.citation.status !== 'resolved') continue;
      const { title, place, text: words } = mention;
      const key = `${target} ${languageOf(document)}`;
      say(key, { title, source: `mention:${nodes[source]?.id}#${place}`, document, place, words });
    }
  }
  return [...own].flatMap(([key, fact]) => entries(nodes[fact.node]?.id ?? '', fact, said.get(key) ?? []));
}

const NOWHERE = { document: null, place: null, words: '' };

function entries(symbol: string, own: Fact, said: readonly TitleStatement[]): LedgerEntry[] {
  const others = new Map<string, TitleStatement>();
  const title = foldTitle(own.value);
  for (const statement of said) {
    const other = foldTitle(statement.title);
    const isPart = statement.document !== null && (title.includes(other) || other.includes(title));
    if (other !== title && !isPart && !others.has(other)) others.set(other, statement);
  }
  return [...others.values()].map(({ title: other, source, document, place, words }) => ({
    code: 'title-differs',
    severity: 'warning',
    document,
    place,
    words,
    detail: { symbol, own: own.value, ownSource: own.source, other, otherSource: source },
    candidates: [],
  }));
}

/** A title as far as it matters for telling titles apart. */
export function foldTitle(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => !AND.has(word)).join('');
}
