import type { TextState } from '../../graph/text-state.ts';
import type { ClauseChange, ClauseMove, CountedChange } from '../../lineage/compare/comparison.ts';
import type { VerbStep } from '../../lineage/verbs/verb-path.ts';
import type { Act } from '../../model/act.ts';
import type { CitationStatus } from '../../model/mention.ts';
import type { RouteAim } from '../../lineage/routes/routes-between.ts';
import type { ClauseLinkBasis } from '../../model/published-clauses.ts';
import type { FactName } from '../../model/published-corpus.ts';
import type { FileOutcome, KeepFault } from '../../state/own-documents.ts';
import type { ClauseFate } from '../../state/selectors/clauses-of.ts';
import type { MapColour, MapSize } from '../../state/map-look.ts';
import type { ViewRefusal } from '../../state/saved-views.ts';
import type { LoadFault } from '../../state/store.ts';
import type { FilterBody, FilterPlace, FilterState } from '../../state/text-filter.ts';
import type { ComparisonForm, Embed } from '../../state/view.ts';

/** What the results of a search are grouped by. */
export type SearchGroup = 'texts' | 'own' | 'items' | 'paragraphs' | 'wording' | 'recent';

/** What stands in the way and how to go on. */
export interface FaultWords {
  readonly title: string;
  readonly way: string;
}

/** Words for an issue or ledger code; `detail` holds the named values that came with it. */
export type IssueWords = (detail: Readonly<Record<string, string>>) => string;

/** What a text was adopted on, as its masthead prints it: report or draft, paragraph, Main Committee by number. */
export interface PrintedBasis {
  readonly symbol: string;
  readonly paragraph: string | null;
  readonly committee: number | null;
  /** "Without reference to a Main Committee". */
  readonly noCommittee: boolean;
}

/** All words of the interface in one language. Dates and numbers are written by Intl in `locale`. */
export interface Messages {
  /** BCP 47 tag for `lang`, dates and numbers. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** A day of the month, as it stands in a date: French has `1er`. */
  readonly dayOfMonth: (day: string) => string;

  /** Language of texts by ISO 639-1 code, in this language: "español". Unknown codes come back as they are. */
  readonly languageName: (code: string) => string;
  /** Stands behind words in another language than the interface's: "(en inglés)". */
  readonly inLanguage: (code: string) => string;

  readonly page: {
    readonly tagline: string;
    readonly skip: string;
    readonly map: string;
    readonly text: string;
    readonly views: string;
    readonly timeline: string;
    readonly network: string;
    readonly table: string;
    readonly library: string;
    readonly counts: (texts: number, gaps: number, doubts: number) => string;
    readonly interfaceLanguage: string;
    /** Said of an interface language, by its own name, whose words could not be fetched. */
    readonly languageMissing: (name: string) => string;
    /** Name of the switch between light and dark. */
    readonly darkColours: string;
    readonly loading: string;
    /** Beside the name of the page while there is no network, and what works without. */
    readonly offline: string;
    readonly offlineExplained: string;
    readonly close: string;
    readonly nothingSelected: string;
    readonly howToStart: string;
    readonly suggestions: string;
    /** Where they are only some of all. */
    readonly latest: string;
    readonly newTab: string;
    readonly outlookBroken: FaultWords;
    readonly readerBroken: FaultWords;
    readonly libraryBroken: FaultWords;
    readonly pageBroken: FaultWords;
    readonly reload: string;
    readonly reason: string;
    readonly seeTable: string;
    readonly seeTimeline: string;
  };

  /** How a symbol is called in running text. */
  readonly symbol: {
    /** `name` is the form readers know: "43/78 H", "1373 (2001)". */
    readonly resolution: (name: string, body: 'GA' | 'SC' | 'ECOSOC' | 'HRC') => string;
    readonly decision: (name: string, body: 'GA' | 'SC' | 'ECOSOC' | 'HRC') => string;
    readonly document: (name: string) => string;
  };

  readonly session: {
    /** "78.º", "78th". */
    readonly ordinal: (session: number) => string;
    /** "78.º período de sesiones", "78th session". */
    readonly full: (session: number) => string;
    readonly short: string;
  };

  /** The list of what the keyboard can do. */
  readonly keys: {
    readonly title: string;
    /** As they are printed on keyboards of the language. */
    readonly names: Readonly<Record<'shift' | 'enter' | 'home' | 'end' | 'escape', string>>;
    readonly where: Readonly<Record<'anywhere' | 'map' | 'comparison', string>>;
    readonly does: Readonly<
      Record<
        | 'search'
        | 'list'
        | 'time'
        | 'lanes'
        | 'ends'
        | 'citations'
        | 'open'
        | 'evidence'
        | 'zoom'
        | 'whole'
        | 'leave'
        | 'changes',
        string
      >
    >;
  };

  readonly stage: {
    readonly label: string;
    readonly instructions: string;
    /** In place of those of the timeline; `places` says what nearness means. */
    readonly network: {
      readonly label: string;
      readonly instructions: string;
      readonly places: string;
      readonly settling: string;
    };
    /** Of the citations between the texts in sight so many are drawn; coming nearer shows more of them. */
    readonly citationsDrawn: (drawn: number, of: number) => string;
    /** Where no coming nearer shows more of them. */
    readonly citationsHeaviest: (drawn: number, of: number) => string;
    readonly textHere: (count: number) => string;
    readonly gap: (count: number) => string;
    readonly mentioned: (count: number) => string;
    readonly states: Readonly<Record<TextState, string>>;
    readonly succession: string;
    readonly recalls: string;
    readonly recalledBy: string;
    readonly backbone: string;
    readonly legend: string;
    /** What colour and size of a text's mark say: the names of both choices, and of what there is to choose. */
    readonly look: {
      readonly colour: string;
      readonly colours: Readonly<Record<MapColour, string>>;
      readonly size: string;
      readonly sizes: Readonly<Record<MapSize, string>>;
      /** `last` is null for the sessions that go on. */
      readonly era: (first: string, last: string | null) => string;
      /** Of texts in none of the groups that have a colour. */
      readonly others: string;
    };
    readonly item: (number: string, session: string) => string;
    readonly otherTexts: string;
    /** Texts of one body that are of no thread. */
    readonly otherTextsOf: (body: string) => string;
    readonly fold: (from: string, to: string) => string;
    readonly undated: (count: number) => string;
    readonly brush: string;
    readonly brushFirst: string;
    readonly brushLast: string;
    readonly brushAll: string;
    readonly brushRange: (first: string, last: string) => string;
    readonly nothingInSessions: string;
    readonly textsInSession: (session: string, count: number) => string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly wholeMap: string;
    readonly noWebgl: FaultWords;
    /** In place of {@link recalledBy} for what is neither resolution nor decision. */
    readonly citedBy: string;
    readonly nodeSummary: (facts: {
      readonly name: string;
      /** Neither resolution nor decision: it is cited, not recalled. */
      readonly document: boolean;
      readonly date: string | null;
      readonly state: TextState;
      /** Null where the text is not here: what it cites is then unknown, not nothing. */
      readonly recalls: number | null;
      readonly recalledBy: number;
    }) => string;
    /** Of a step by keys that leads nowhere. */
    readonly nothingFurther: string;
    /** Of a dashed line: the later text, and the one before it. */
    readonly successionSummary: (later: string, earlier: string) => string;
    /** Foot of a picture of the map: where it comes from. */
    readonly pictureSource: (address: string) => string;
    readonly edgeSummary: (source: string, target: string, mentions: number) => string;
  };

  readonly reader: {
    readonly label: string;
    /** `document`: neither resolution nor decision. */
    readonly tabs: (document: boolean) => {
      readonly text: string;
      readonly recalls: string;
      readonly recalledBy: string;
      readonly clauses: string;
      /** Of the reader's own documents. */
      readonly check: string;
      readonly about: string;
    };
    readonly official: string;
    readonly textHere: string;
    readonly gap: string;
    readonly gapExplained: (official: boolean) => string;
    readonly otherDocument: string;
    readonly adopted: (date: string) => string;
    readonly dated: (date: string) => string;
    readonly noDate: string;
    readonly item: (number: string) => string;
    /** Item numbers as the United Nations print them in English: `13`, `71 (b)`. */
    readonly itemNumbers: (numbers: readonly string[]) => string;
    readonly meeting: (meeting: number) => string;
    readonly basis: (basis: PrintedBasis) => string;
    readonly noVote: string;
    readonly withoutVote: string;
    readonly vote: (inFavour: number, against: number, abstaining: number) => string;
    readonly inferred: string;
    readonly paragraph: (id: string) => string;
    readonly footnotes: string;
    readonly footnote: (number: string) => string;
    readonly backToText: string;
    readonly citedAs: (count: number) => string;
    readonly undecided: (count: number) => string;
    readonly uncertain: string;
    readonly whichText: string;
    readonly loading: string;
    readonly unreadableFile: string;
    readonly unknownNode: (id: string) => FaultWords;
    /** One of the reader's own documents that is not in this browser, or not any more. */
    readonly ownGone: (name: string) => FaultWords;
    readonly unknownPlace: (place: string) => string;
    readonly unknownEdge: (source: string, target: string) => FaultWords;
    /** Whether a text cites another is not known where the text is not here. */
    readonly textNotHere: (source: string) => FaultWords;
    readonly resolutions: string;
    readonly otherDocuments: string;
    readonly recallsNothing: string;
    readonly recalledByNothing: (document: boolean) => string;
    readonly recallsUnknown: string;
    readonly citing: (count: number, document: boolean) => string;
    readonly furniture: string;
    readonly masthead: string;
    readonly more: (count: number) => string;
    readonly opened: (name: string) => string;
    /** Said of what is opened and is not here. */
    readonly noText: string;
    readonly print: string;
    readonly languages: string;
  };

  readonly evidence: {
    readonly open: string;
    readonly title: (source: string, target: string) => string;
    readonly summary: (mentions: number, paragraphs: number) => string;
    readonly cited: string;
    readonly citedIsGap: string;
    /** Of a dashed line: the later text, and the one before it. */
    readonly follows: (later: string, earlier: string) => string;
    readonly alsoFollows: (later: string, earlier: string) => string;
    readonly followsExplained: (lists: number) => string;
  };

  /** The ways of citations between two texts. */
  readonly routes: {
    /** Name of what is open: the two texts in short. */
    readonly title: (from: string, to: string) => string;
    readonly summary: (ways: number, fewestSteps: number) => string;
    /** The citations lead from the second to the first. */
    readonly backwards: (from: string, to: string) => string;
    readonly steps: (count: number) => string;
    readonly bestBy: Readonly<Record<RouteAim, string>>;
    readonly ways: string;
    readonly none: (from: string, to: string) => FaultWords;
    /** Leads from the evidence of one citation to all ways between its two ends. */
    readonly all: string;
    /** Heads the texts that both lead to. */
    readonly common: string;
    readonly unknown: (name: string) => FaultWords;
  };

  readonly compare: {
    readonly title: (left: string, right: string) => string;
    /** Of one text in two of its languages. */
    readonly languagesTitle: (name: string) => string;
    readonly compareWith: (name: string) => string;
    readonly bothTexts: string;
    /** Opens the choice of another text. */
    readonly choose: string;
    readonly anyText: string;
    readonly before: string;
    readonly after: string;
    readonly cited: string;
    readonly citing: string;
    readonly ownLanguages: string;
    /** Two versions of one text, one at least the reader's own. */
    readonly versionsTitle: (name: string) => string;
    /** Before the names of other versions of the same text. */
    readonly compareVersion: string;
    readonly found: (count: number) => string;
    readonly nothingNear: string;
    readonly swap: string;
    readonly summary: string;
    readonly changes: Readonly<Record<ClauseChange, string>>;
    /** Of the clause that stands under the number of one that was dropped. */
    readonly inItsPlace: string;
    /** `degree`: share of changed words, 0 to 1. */
    readonly edited: (degree: number) => string;
    readonly moves: Readonly<Record<ClauseMove, string>>;
    /** Of a clause whose words are the same, but not its punctuation or capitals. */
    readonly repunctuated: string;
    readonly boilerplate: string;
    /** Behind a figure: "5 edited". */
    readonly counted: Readonly<Record<CountedChange, (count: number) => string>>;
    readonly words: Readonly<Record<'kept' | 'removed' | 'added', (count: number) => string>>;
    /** Before and behind words that screen readers say. */
    readonly spoken: { readonly removed: string; readonly added: string; readonly end: string };
    readonly tools: string;
    readonly next: string;
    readonly previous: string;
    /** `at` from 1; 0 before the first. */
    readonly position: (at: number, of: number) => string;
    readonly changesOnly: string;
    readonly same: (count: number) => string;
    readonly form: string;
    readonly forms: Readonly<Record<ComparisonForm, string>>;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly noClauses: string;
    /** Of texts that are not compared in the page: one has more paragraphs than `most`. */
    readonly tooLong: (most: number) => string;
    readonly noText: (name: string) => string;
    readonly whatIsKnown: string;
    readonly oneLanguage: string;
    readonly versions: string;
    readonly otherLanguages: string;
  };

  readonly clauses: {
    /** Before the signs of the margin that are explained. */
    readonly margin: string;
    readonly fates: Readonly<Record<ClauseFate, string>>;
    readonly new: string;
    readonly same: (from: string) => string;
    readonly changed: (from: string, degree: number) => string;
    readonly returned: (from: string, degree: number, years: number | null) => string;
    readonly historyOf: (place: string, fate: string) => string;
    /** The corpus was published without clauses. */
    readonly none: string;
    /** Of the reader's own document: how many published texts of how many have been read to trace its clauses. */
    readonly tracing: (done: number, total: number) => string;
    /** What its clauses were traced among: so many published texts; so many more could not be read. */
    readonly tracedHere: (read: number, unread: number) => string;
    readonly tracingFailed: string;
    /** Its language is not known, and clauses are traced within one language. */
    readonly noLanguage: string;
    readonly noEarlier: string;
    readonly against: string;
    readonly dropped: (from: string) => string;
    readonly all: (name: string) => string;
    readonly history: (place: string, name: string) => string;
    readonly noClause: (place: string) => string;
    readonly span: (texts: number, first: string | null, last: string | null) => string;
    readonly earlier: (count: number) => string;
    readonly later: (count: number) => string;
    readonly years: (years: number) => string;
    /**
     * Before the names of texts of the thread that are not here; `undated`: of how many of them it is not known whether
     * they were adopted between the two.
     */
    readonly gaps: (count: number, undated: number) => string;
    readonly here: string;
    readonly first: string;
    readonly basis: Readonly<Record<ClauseLinkBasis, string>>;
    readonly without: (names: readonly string[]) => string;
    readonly verbs: string;
    readonly verbSteps: Readonly<Record<Exclude<VerbStep, 'first'>, string>>;
  };

  readonly wording: {
    readonly title: (words: string) => string;
    readonly find: string;
    readonly searchEntry: (words: string) => string;
    readonly words: string;
    readonly searching: (come: number, of: number) => string;
    /** The corpus was published without its words. */
    readonly none: string;
    readonly nothing: string;
    readonly found: (clauses: number, texts: number) => string;
    /** Before the name of the first text that says it. */
    readonly firstUse: string;
    /** Before the names of the texts that may be the first. */
    readonly firstOf: (texts: number) => string;
    /** The same of the last. */
    readonly lastUse: string;
    readonly lastOf: (texts: number) => string;
    /** Between names of texts with their dates. */
    readonly between: string;
    /** Beside the name of a text that says it first, or last. */
    readonly isFirst: string;
    readonly isLast: string;
    /** Above one of several paragraphs that are looked for. */
    readonly paragraph: (at: number, of: number) => string;
    /** Only the first of the paragraphs given are looked for. */
    readonly onlyFirst: (kept: number, given: number) => string;
    /** Long paragraphs are looked for by their beginning: an address holds no more. */
    readonly onlyBeginning: string;
    /** Above paragraphs of the reader's own documents. */
    readonly own: string;
    readonly inActs: string;
    /** Where a paragraph begins with none of them. */
    readonly noAct: string;
    readonly exact: string;
    readonly near: string;
    readonly close: (closeness: number) => string;
    readonly uses: (count: number) => string;
    readonly ofTexts: string;
  };

  readonly thread: {
    readonly mainPath: (texts: number) => string;
    readonly mainPathExplained: string;
    /** Before the thread's title, where no view says what it is. */
    readonly title: (title: string) => string;
    readonly kind: string;
    readonly whole: string;
    readonly summary: (count: {
      readonly texts: number;
      readonly here: number;
      /** Sessions; null where none is known. */
      readonly first: number | null;
      readonly last: number | null;
    }) => string;
    readonly inferredExplained: string;
    /** Above texts of no thread that are recalled in one list with those of this one. */
    readonly beside: (texts: number) => string;
    readonly besideExplained: string;
    readonly tracks: string;
    /** Of a track whose texts bear the thread's own title. */
    readonly ownTitle: string;
    readonly noSession: string;
    /** Between a paragraph and what followed from it: "on the agenda of the 78th:". */
    readonly onAgendaOf: (session: string) => string;
    readonly unknown: FaultWords;
  };

  readonly about: {
    readonly related: string;
    readonly relatedExplained: string;
    readonly citedTogether: (count: number) => string;
    readonly citingTogether: (count: number) => string;
    readonly facts: string;
    readonly fact: string;
    readonly value: string;
    readonly source: string;
    readonly noFacts: string;
    readonly factNames: Readonly<Record<FactName, string>>;
    /** Words for where a fact is from: "masthead:file", "mention:symbol#place", the symbol itself. */
    readonly sources: {
      readonly masthead: (file: string) => string;
      readonly mention: (name: string, place: string) => string;
      readonly symbol: string;
    };
    readonly registerLanguage: (code: string) => string;
    readonly forward: string;
    readonly putsOnAgenda: (session: string) => string;
    readonly followedBy: string;
    readonly noFollowUp: string;
    readonly thread: string;
    /** Short name of a rival track: "track A" for the first. */
    readonly track: (number: number) => string;
    /** A track with the title of its texts. */
    readonly titledTrack: (track: string, title: string) => string;
    readonly trunk: string;
    readonly inferredMember: string;
    readonly noThread: string;
    readonly itemHistory: string;
    readonly issues: string;
    readonly noIssues: string;
    readonly files: string;
  };

  readonly filters: {
    /** The button, and the panel it opens. */
    readonly open: string;
    /** Behind the button's name, for screen readers: how many things are asked for. */
    readonly chosen: (count: number) => string;
    readonly shown: (count: number, total: number) => string;
    readonly clear: string;
    readonly nothing: string;
    /** Some texts are left, but none with a date. */
    readonly nothingDated: string;
    readonly states: string;
    readonly stateNames: Readonly<Record<FilterState, string>>;
    readonly bodies: string;
    readonly bodyNames: Readonly<Record<FilterBody, string>>;
    readonly threads: string;
    readonly findThread: string;
    readonly noThread: string;
    readonly moreThreads: (count: number) => string;
    readonly leastRecalled: string;
    readonly anyTimes: string;
    readonly times: (count: number) => string;
    /** Heads acts and places. */
    readonly citations: string;
    readonly citationsExplained: string;
    /** In the legend: the lines at rest, where citations are chosen. */
    readonly citationsAtRest: string;
    readonly acts: string;
    readonly places: string;
    readonly placeNames: Readonly<Record<FilterPlace, string>>;
    readonly broken: FaultWords;
  };

  readonly table: {
    readonly caption: (count: {
      readonly here: number;
      readonly gaps: number;
      readonly mentioned: number;
    }) => string;
    readonly columns: {
      readonly symbol: string;
      readonly date: string;
      readonly title: string;
      readonly session: string;
      readonly item: string;
      readonly thread: string;
      readonly text: string;
      readonly recalledBy: string;
      readonly recalls: string;
    };
    /** Before the names of the columns, where they stand in no line with their values. */
    readonly sortBy: string;
    readonly here: string;
    readonly gap: string;
    readonly unknown: string;
    readonly outsideBrush: (count: number) => string;
    readonly showAll: string;
  };

  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    /** How much was found, for those who do not see it. */
    readonly results: (texts: number, items: number, paragraphs: number) => string;
    /** Names of the groups of results. */
    readonly groups: Readonly<Record<SearchGroup, string>>;
    /** Of so many more the next are shown. */
    readonly more: (count: number) => string;
    /** Behind a paragraph: so many others say the same. */
    readonly others: (count: number) => string;
    /** Words of so many files of how many can be searched already. */
    readonly coming: (come: number, of: number) => string;
    /** Of a long query only so many words are looked for. */
    readonly firstWords: (count: number) => string;
    /** The words could not be fetched, so that not all paragraphs are searched. */
    readonly notAll: string;
    readonly forget: string;
    readonly none: (query: string) => string;
    /** While the words of the texts are still being opened. */
    readonly noneSoFar: (query: string) => string;
    /** A symbol that no text here has or cites. */
    readonly unknownSymbol: (name: string) => string;
    /** No resolution can have that number: its session has not met, or none has adopted so many. */
    readonly impossibleSymbol: (name: string) => string;
    /** Of so many texts the title is known in that language only. */
    readonly textsIn: (codes: readonly string[]) => string;
    readonly titlesIn: (code: string, count: number) => string;
  };

  readonly library: {
    readonly title: string;
    readonly explanation: string;
    /** The ways to them. */
    readonly sections: string;
    readonly texts: string;
    readonly gaps: string;
    readonly gapsExplained: string;
    readonly timesRecalled: (count: number) => string;
    readonly textKinds: (resolutions: number, decisions: number, others: number) => string;
    readonly ledger: string;
    readonly ledgerCounts: (doubts: number, notes: number) => string;
    readonly ledgerExplained: string;
    readonly noEntries: string;
    readonly otherDocuments: (count: number) => string;
    readonly severity: Readonly<Record<'error' | 'warning' | 'note', string>>;
    readonly candidates: string;
  };

  /** The reader's own documents, which stay in this browser. */
  readonly own: {
    readonly title: string;
    /** Mark of a text of which an own document is here. */
    readonly yours: string;
    /** Before the names of own texts that the map cannot place. */
    readonly undated: string;
    readonly privacy: string;
    readonly chooseFiles: string;
    readonly chooseFolder: string;
    readonly orDrop: string;
    readonly dropHere: string;
    readonly formats: string;
    readonly paste: string;
    readonly pasteName: string;
    readonly pasteText: string;
    readonly pasteAdd: string;
    /** Name of a pasted text that was given none. */
    readonly pasted: string;
    readonly reading: (done: number, total: number, name: string) => string;
    /** All files have been read, and the documents are being put into the graph. */
    readonly joining: string;
    /** Beside a text that only the reader's own version of the one that is open cites. */
    readonly onlyYours: string;
    readonly stop: string;
    readonly outcomes: (files: number) => string;
    readonly statuses: Readonly<Record<FileOutcome['status'], string>>;
    readonly arrivals: Readonly<Record<'gap-closed' | 'version', string>>;
    readonly cites: (texts: number, undecided: number) => string;
    readonly list: string;
    readonly added: (moment: string) => string;
    readonly remove: string;
    readonly removeOne: (name: string) => string;
    readonly removeAll: string;
    readonly reallyRemoveAll: (count: number) => string;
    /** So many documents were removed; the name of the one, where it was one. */
    readonly removed: (count: number, name: string) => string;
    /** Takes back what was removed. */
    readonly restore: string;
    readonly keepThem: string;
    readonly exportAll: string;
    readonly importFile: string;
    readonly keptHere: string;
    readonly notKept: string;
    readonly keepFaults: Readonly<Record<KeepFault['code'], string>>;
    readonly aside: (count: number) => string;
    readonly saveAside: string;
    readonly removeAside: string;
  };

  /** One of the reader's own documents beside the texts of its thread. */
  readonly check: {
    readonly explained: string;
    readonly thread: string;
    readonly inferred: string;
    readonly noThread: string;
    readonly recalled: string;
    readonly citesNothing: string;
    readonly leftOut: string;
    readonly leftOutNone: string;
    /** Before the names of those who recall it. */
    readonly recalledBy: string;
    readonly newer: string;
    readonly newerNone: string;
    /** Before the name of what is cited. */
    readonly newerThan: string;
    /** Behind that name, where it is compared within its track. */
    readonly latestOfTrack: (track: string) => string;
    /** Above such texts. */
    readonly newerByTrack: string;
    /** Of what `by` put on the agenda of a later session. */
    readonly announced: (by: string) => string;
    readonly closest: string;
    readonly closestExplained: string;
    readonly closestFind: string;
    /** Before the name of a paragraph that says the very words and nothing else. */
    readonly closestSame: string;
    /** Before the name of a paragraph that says the very words, and more. */
    readonly closestWithin: string;
    /** Before the name of the closest; `closeness`: share of words that are the same, 0 to 1. */
    readonly closestNear: (closeness: number) => string;
    /** Behind its name, where no resolution or decision says anything like it. */
    readonly closestNotAgreed: string;
    /** Before the name of the first paragraph that says it. */
    readonly closestFirst: string;
    readonly closestNone: string;
    readonly closestAll: string;
    readonly open: string;
    readonly openNone: string;
    /** Behind the number of a paragraph that does not follow the one before, and of a first one that is not 1. */
    readonly numberedAfter: (before: string) => string;
    readonly numberedFirst: string;
  };

  readonly share: {
    /** The button in the header, and the panel it opens. */
    readonly open: string;
    readonly title: string;
    readonly link: string;
    readonly linkExplained: string;
    readonly copyLink: string;
    /** The view shows one of the reader's own documents, which others do not have. */
    readonly linkToOwn: string;
    /** Views kept in this browser by a name. */
    readonly views: {
      readonly title: string;
      readonly explained: string;
      readonly name: string;
      readonly keep: string;
      readonly none: string;
      readonly rename: (name: string) => string;
      readonly newName: (name: string) => string;
      readonly copyLink: (name: string) => string;
      readonly remove: (name: string) => string;
      readonly kept: (name: string) => string;
      readonly renamed: (name: string) => string;
      readonly removed: (name: string) => string;
      /** The browser keeps nothing for this page. */
      readonly notKept: string;
      /** Said instead of keeping a view. */
      readonly refused: Readonly<Record<ViewRefusal, string>>;
      /** What another version kept is left as it was found. */
      readonly aside: string;
      readonly saveAside: string;
      readonly removeAside: string;
    };
    /** Shown within another page. */
    readonly embed: {
      readonly title: string;
      readonly explained: string;
      readonly sides: Readonly<Record<Embed, string>>;
      readonly copy: string;
      /** From there to all of the page. */
      readonly whole: string;
      readonly wholeOf: (name: string) => string;
    };
    readonly cite: string;
    /** Names of the forms, by the exporters' ids; `quotation` is a paragraph's words with its citation behind. */
    readonly forms: Readonly<Record<string, string>>;
    readonly form: string;
    readonly onlyPlace: (place: string) => string;
    readonly howToCitePlace: string;
    readonly copy: string;
    readonly copied: string;
    /** Said where the browser refuses; the words are selected by then. */
    readonly notCopied: string;
    readonly documents: string;
    readonly map: string;
    readonly mapExplained: string;
    readonly data: string;
    readonly dataExplained: string;
    readonly dataWithOwn: (documents: number) => string;
    readonly download: (name: string) => string;
    readonly downloaded: (file: string) => string;
    readonly notDownloaded: string;
    readonly broken: FaultWords;
  };

  readonly acts: Readonly<Record<Act, string>>;
  readonly statuses: Readonly<Record<CitationStatus, string>>;
  readonly faults: Readonly<Record<LoadFault['code'], FaultWords>>;
  readonly retry: string;
  /** Words in the quotation marks of this language. */
  readonly quoted: (words: string) => string;
  /** By issue code; a code without words is shown by {@link Messages.unknownIssue}. */
  readonly issues: Readonly<Record<string, IssueWords>>;
  readonly unknownIssue: (code: string, detail: Readonly<Record<string, string>>) => string;
}
