import type { CorpusIndex } from '../../model/published-corpus.ts';
import type { PublishedWording } from '../../model/published-wording.ts';
import { readPublishedWording } from '../../model/read-published.ts';
import { fetchFault } from '../fetch-fault.ts';
import type { FetchedText, FetchText } from '../fetch-json.ts';
import type { LoadFault } from '../store.ts';
import { adoptionRanks } from './adoption-ranks.ts';
import type { WordsState } from './finder.ts';
import type { Distant, SearchCalls, Taken } from './search-calls.ts';
import { parsedJson } from './parsed-json.ts';
import { WordsTeller } from './words-teller.ts';

const LIST = 'wording.json';
const CLAUSES = 'clauses.json';
/** Milliseconds after which a network that failed may do. */
const PAUSE = 2000;

type Pieces = PublishedWording['pieces'];

/** Brings the words of the corpus to the shelf, file by file, once somebody asks; what failed is asked for again. */
export class WordsDelivery {
  private readonly fetchText: FetchText;
  private readonly shelf: Pick<Distant<SearchCalls>, 'open' | 'add'>;
  private readonly now: () => number;
  private readonly teller = new WordsTeller();
  readonly follow = this.teller.follow;
  private readonly tell = this.teller.tell;
  private under: Promise<void> | null = null;
  /** Not yet on the shelf; null as long as the list is not here. */
  private pieces: Pieces | null = null;
  private total = 0;
  /** When it last failed. */
  private failedAt = 0;

  /** @param now milliseconds from any moment on */
  constructor(fetchText: FetchText, shelf: Pick<Distant<SearchCalls>, 'open' | 'add'>, now: () => number) {
    this.fetchText = fetchText;
    this.shelf = shelf;
    this.now = now;
  }

  get state(): WordsState {
    return this.teller.now;
  }

  /**
   * Brings what is missing; comes back when all is here or something stands in the way. Rejects when the shelf is gone.
   * @param index the published one
   * @param language its words come first
   */
  bring(index: CorpusIndex, language: string): Promise<void> {
    if (this.state.status === 'all' || this.state.status === 'none') return Promise.resolve();
    this.under ??= this.bringAll(index, language).finally(() => (this.under = null));
    return this.under;
  }

  /** The same for who did not ask for it himself: what a file says does not change by asking, and a network needs time. */
  bringWhereItHelps(index: CorpusIndex, language: string): Promise<void> {
    const { state } = this;
    if (state.status === 'failed') {
      const mayPass = state.fault.code === 'offline' || state.fault.code === 'unreachable';
      if (!mayPass || this.now() - this.failedAt < PAUSE) return Promise.resolve();
    }
    return this.bring(index, language);
  }

  private async bringAll(index: CorpusIndex, language: string): Promise<void> {
    this.tell({ status: 'coming', come: this.total - (this.pieces?.length ?? 0), of: this.total });
    this.pieces ??= await this.openShelf(index);
    if (this.pieces === null) return;
    const first = (piece: Pieces[number]) => Number(piece.language !== language);
    const pieces = this.pieces.toSorted((a, b) => first(a) - first(b));
    let next = this.fetchPiece(pieces, 0);
    for (const [at, piece] of pieces.entries()) {
      // One is fetched while the one before is read.
      // oxlint-disable-next-line no-await-in-loop
      const file = await next;
      next = this.fetchPiece(pieces, at + 1);
      // oxlint-disable-next-line no-await-in-loop
      if (!(await this.take(file, piece.path, (text) => this.shelf.add(text)))) return;
      this.pieces = pieces.slice(at + 1);
      this.tell({ status: 'coming', come: this.total - this.pieces.length, of: this.total });
    }
    this.tell({ status: 'all' });
  }

  private async fetchPiece(pieces: Pieces, at: number): Promise<FetchedText> {
    const piece = pieces[at];
    return piece ? this.fetchText(piece.path) : { status: 'missing' };
  }

  /** The list of pieces, with the clauses on the shelf that they belong to; null when it cannot go on. */
  private async openShelf(index: CorpusIndex): Promise<Pieces | null> {
    const [list, clauses] = await Promise.all([this.fetchText(LIST), this.fetchText(CLAUSES)]);
    if (list.status === 'missing' || clauses.status === 'missing') {
      this.tell({ status: 'none' });
      return null;
    }
    let pieces: Pieces | null = null;
    const isListed = await this.take(list, LIST, (text) => {
      const read = readPublishedWording(parsedJson(text));
      if (read.ok) pieces = read.value.pieces;
      return Promise.resolve<Taken>(read);
    });
    const { node, language } = index.documents;
    const open = (text: string) => this.shelf.open(text, { node, language }, adoptionRanks(index));
    if (!isListed || !(await this.take(clauses, CLAUSES, open))) return null;
    this.total = (pieces ?? []).length;
    return pieces;
  }

  /** Hands a file on; false where it could not be had or was not taken, which is told. */
  private async take(
    fetched: FetchedText,
    file: string,
    hand: (text: string) => Promise<Taken>,
  ): Promise<boolean> {
    const fault =
      fetched.status === 'ok' ? refused(await hand(fetched.text), file) : fetchFault(fetched, file);
    if (fault === null) return true;
    this.failedAt = this.now();
    this.tell({ status: 'failed', fault });
    return false;
  }
}

function refused(taken: Taken, file: string): LoadFault | null {
  return taken.ok ? null : { ...taken.fault, detail: { file, ...taken.fault.detail } };
}
