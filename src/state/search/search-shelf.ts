import { ClauseTable } from '../../lineage/clauses/clause-table.ts';
import { MOST_WORDS, readWordsQuery, type SoughtPhrase } from '../../lineage/wording/words-query.ts';
import { WordingIndex, type WordsMatch } from '../../lineage/wording/wording-index.ts';
import { CORPUS_FORMAT, CORPUS_VERSION } from '../../model/published-corpus.ts';
import type { WordingPiece } from '../../model/published-wording.ts';
import { readPublishedClauses, readWordingPiece } from '../../model/read-published.ts';
import { excerptOf } from './excerpt.ts';
import { NameSearch } from './name-search.ts';
import { parsedJson } from './parsed-json.ts';
import type { FoundParagraph, FoundParagraphs, OwnWording, SearchCalls, Taken } from './search-calls.ts';

/** So many texts are taken in at one go: what is asked meanwhile waits no longer than that takes. */
const AT_ONE_GO = 100;
/** Words farther apart than this are not marked as one stretch in the reader. */
const ONE_STRETCH = 12;

/** What is asked of the shelf at once; only taking in files is done bit by bit. */
type CallsAtOnce = Omit<SearchCalls, 'open' | 'add'>;

/** All words that can be searched, and the answers. It knows neither page nor worker. */
export class SearchShelf implements CallsAtOnce {
  private nameSearch: NameSearch | null = null;
  private table: ClauseTable | null = null;
  private adopted = new Int32Array(0);
  /** By language. */
  private readonly published = new Map<string, WordingIndex>();
  private ownWordings: readonly OwnWording[] = [];
  private ownIndexes: readonly WordingIndex[] = [];

  readonly names: SearchCalls['names'] = (names) => {
    this.nameSearch = new NameSearch(names);
  };

  /** Takes in the clauses bit by bit, for questions about names to be answered meanwhile. */
  *opening(...[clauses, documents, adopted]: Parameters<SearchCalls['open']>): Generator<void, Taken> {
    const json = parsedJson(clauses);
    yield;
    const read = readPublishedClauses(json, { documents });
    if (!read.ok) return read;
    yield;
    this.table = new ClauseTable(read.value);
    this.adopted = Int32Array.from(adopted);
    return TAKEN;
  }

  /** Takes in a file of wordings bit by bit. Before the clauses are there, nothing can be taken. */
  *adding(file: string): Generator<void, Taken> {
    const piece = readWordingPiece(parsedJson(file), this.table?.size ?? 0);
    if (!piece.ok) return piece;
    const { language, texts, clauses } = piece.value;
    const index = this.published.get(language) ?? new WordingIndex(language);
    this.published.set(language, index);
    for (let at = 0; at < texts.length; at += AT_ONE_GO) {
      const end = at + AT_ONE_GO;
      index.add({ ...piece.value, texts: texts.slice(at, end), clauses: clauses.slice(at, end) });
      yield;
    }
    return TAKEN;
  }

  readonly own: SearchCalls['own'] = (wordings) => {
    this.ownWordings = wordings;
    const pieces = new Map<string, { texts: string[]; clauses: number[][] }>();
    wordings.forEach(({ language, text }, row) => {
      const piece = pieces.get(language ?? '') ?? { texts: [], clauses: [] };
      pieces.set(language ?? '', piece);
      piece.texts.push(text);
      piece.clauses.push([row]);
    });
    this.ownIndexes = [...pieces].map(([language, piece]) => indexOf(language, piece));
  };

  readonly findNames: SearchCalls['findNames'] = (query, most) =>
    this.nameSearch?.find(query, most) ?? { texts: [], total: 0, threads: [] };

  readonly findWording: SearchCalls['findWording'] = (words) => ({
    published: [...this.published.values()].map((index) => index.find(words)),
    own: this.ownIndexes.map((index) => index.find(words)),
  });

  readonly findWords: SearchCalls['findWords'] = (query, most, language): FoundParagraphs => {
    const { phrases, whole } = readWordsQuery(query);
    const published = this.best(this.published.values(), phrases, most, language, this.latest);
    // Of one's own documents the one that came last.
    const own = this.best(this.ownIndexes, phrases, most, language, (rows) => Math.max(...rows));
    return {
      firstWords: whole ? null : MOST_WORDS,
      total: published.total,
      best: published.best.flatMap((match) => this.publishedParagraph(match, phrases)),
      ownTotal: own.total,
      own: own.best.flatMap((match) => this.ownParagraph(match, phrases)),
    };
  };

  private best(
    indexes: Iterable<WordingIndex>,
    phrases: readonly SoughtPhrase[],
    most: number,
    language: string,
    latest: (rows: readonly number[]) => number,
  ) {
    const found = [...indexes].map((index) => index.search(phrases, latest, most));
    const foreign = (match: WordsMatch) => Number(match.language !== language);
    const best = found
      .flatMap((each) => each.best)
      .toSorted(
        (a, b) =>
          a.looseness - b.looseness || foreign(a) - foreign(b) || latest(b.clauses) - latest(a.clauses),
      );
    return { total: found.reduce((sum, { clauses }) => sum + clauses, 0), best: best.slice(0, most) };
  }

  private readonly latest = (rows: readonly number[]): number => {
    let latest = -1;
    for (const row of rows) latest = Math.max(latest, this.adoptionOf(row));
    return latest;
  };

  private adoptionOf(row: number): number {
    return this.adopted[this.table?.documentOf(row) ?? 0] ?? -1;
  }

  private publishedParagraph(match: WordsMatch, phrases: readonly SoughtPhrase[]): FoundParagraph | [] {
    const { table } = this;
    if (!table) return [];
    const row = match.clauses.reduce((best, each) =>
      this.adoptionOf(each) > this.adoptionOf(best) ? each : best,
    );
    const at = { kind: 'published', document: table.documentOf(row), place: table.placeOf(row) } as const;
    return { at, ...shown(match, phrases), language: match.language };
  }

  private ownParagraph(match: WordsMatch, phrases: readonly SoughtPhrase[]): FoundParagraph | [] {
    const wording = this.ownWordings[match.clauses[0] ?? 0];
    if (!wording) return [];
    const at = { kind: 'own', key: wording.key, id: wording.id, place: wording.place } as const;
    return { at, ...shown(match, phrases), language: wording.language };
  }
}

const TAKEN: Taken = { ok: true };

function shown(match: WordsMatch, phrases: readonly SoughtPhrase[]) {
  const { text, stretch, marks, clauses, looseness } = match;
  const isOne = looseness < 2 * ONE_STRETCH || phrases.length === 1;
  const { start, end } = isOne ? stretch : (marks[0] ?? stretch);
  return {
    ...excerptOf(text, stretch, marks),
    words: text.slice(start, end),
    others: clauses.length - 1,
  };
}

function indexOf(language: string, piece: Pick<WordingPiece, 'texts' | 'clauses'>): WordingIndex {
  const index = new WordingIndex(language);
  index.add({ format: CORPUS_FORMAT, version: CORPUS_VERSION, language, ...piece });
  return index;
}
