import { shareFormat } from './share-format.ts';
import { trackLetter } from './track-letter.ts';
import type { Messages } from './types.ts';

const number = new Intl.NumberFormat('en');
const percent = shareFormat('en');
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIX: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const plural = (count: number, one: string, many: string) =>
  `${number.format(count)} ${count === 1 ? one : many}`;
const enumeration = new Intl.ListFormat('en-GB');
const COMMITTEES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];
const ordinal = (session: number) => `${session}${SUFFIX[ordinals.select(session)]}`;
const OF_BODY = {
  GA: '',
  SC: 'Security Council ',
  ECOSOC: 'Economic and Social Council ',
  HRC: 'Human Rights Council ',
} as const;

export const en: Messages = {
  locale: 'en-GB',
  direction: 'ltr',
  dayOfMonth: (day) => day,
  languageName: (code) => languages.of(code) ?? code,
  inLanguage: (code) => `(in ${languages.of(code) ?? code})`,

  page: {
    tagline: 'What each resolution recalls',
    skip: 'Skip to the text',
    map: 'Map',
    text: 'Text',
    views: 'View',
    timeline: 'Timeline',
    network: 'Network',
    table: 'Table',
    library: 'Library',
    counts: (texts, gaps, doubts) =>
      `${plural(texts, 'text', 'texts')} · ${plural(gaps, 'gap', 'gaps')} · ${plural(doubts, 'doubt', 'doubts')}`,
    interfaceLanguage: 'Interface language',
    languageMissing: (name) => `${name} could not be fetched from the server.`,
    darkColours: 'Dark colours',
    loading: 'Opening the texts…',
    offline: 'No network',
    offlineExplained: 'The map is here, and so is what was opened in this browser before.',
    close: 'Close',
    nothingSelected: 'Choose a resolution',
    howToStart:
      'Click a point on the map, a row of the table, or search for a symbol. Every line on the map opens the words behind it.',
    suggestions: 'Texts here',
    latest: 'Latest texts here',
    newTab: 'opens in a new tab',
    outlookBroken: {
      title: 'This view could not be drawn',
      way: 'The text beside it still works. The address keeps what is open: load the page again, or look at the texts another way.',
    },
    readerBroken: {
      title: 'This text could not be shown',
      way: 'The rest of the page still works. Load the page again, or choose another text.',
    },
    libraryBroken: {
      title: 'The library could not be opened',
      way: 'The rest of the page still works. Load the page again, or look at the texts in the table.',
    },
    pageBroken: {
      title: 'The page could not be drawn',
      way: 'Load it again; the address keeps what is open.',
    },
    reload: 'Load the page again',
    reason: 'reason',
    seeTable: 'See the table',
    seeTimeline: 'See the timeline',
  },

  symbol: {
    resolution: (name, body) => `${OF_BODY[body]}resolution ${name}`,
    decision: (name, body) => `${OF_BODY[body]}decision ${name}`,
    document: (name) => `document ${name}`,
  },

  session: {
    ordinal,
    full: (session) => `${ordinal(session)} session`,
    short: 'session',
  },

  keys: {
    title: 'Keys',
    names: { shift: 'Shift', enter: 'Enter', home: 'Home', end: 'End', escape: 'Esc' },
    where: { anywhere: 'Anywhere', map: 'On the map', comparison: 'In a comparison' },
    does: {
      search: 'Search',
      list: 'This list',
      time: 'Earlier or later in the lane',
      lanes: 'Other lanes',
      ends: 'First or last text',
      citations: 'Along citations: what it recalls, what recalls it',
      open: 'Open the text',
      evidence: 'Why it is connected with the open one',
      zoom: 'Nearer, further away',
      whole: 'The whole map',
      leave: 'Close the text',
      changes: 'Next change, previous change',
    },
  },

  stage: {
    label: 'Map of citations over time',
    instructions:
      'Left and right: earlier or later in the lane; up and down: other lanes. With Shift: along citations. Enter: open the text; Shift+Enter: why it is connected with the open one. Plus, minus, zero: zoom. The table shows the same.',
    network: {
      label: 'Network of citations',
      instructions:
        'Arrows: the nearest text that way; Home and End: the first and the last from left to right. With Shift, left and right: along citations. Enter: open the text; Shift+Enter: why it is connected with the open one. Plus, minus, zero: zoom. The table shows the same.',
      places: 'Texts linked by citations stand near one another, later ones further right where possible.',
      settling: 'Arranging the network…',
    },
    citationsDrawn: (drawn, of) =>
      `${number.format(drawn)} of ${number.format(of)} citations drawn; come nearer for more`,
    citationsHeaviest: (drawn, of) =>
      `${number.format(drawn)} of ${number.format(of)} citations drawn: those of the texts recalled most`,
    textHere: (count) => `text here (${number.format(count)})`,
    gap: (count) => `gap: cited, text not here (${number.format(count)})`,
    mentioned: (count) => `other document, only mentioned (${number.format(count)})`,
    succession: 'succession, inferred from recall lists',
    recalls: 'recalls',
    recalledBy: 'recalled by',
    backbone: 'backbone of citations',
    legend: 'Legend',
    look: {
      colour: 'Colour',
      colours: { state: 'texts and gaps', thread: 'threads', body: 'bodies', era: 'sessions' },
      size: 'Size',
      sizes: {
        recalled: 'how many texts recall it',
        recalls: 'how many it recalls',
        paths: 'how many paths lead through it',
      },
      era: (first, last) => (last === null ? `from the ${first} session on` : `${first} to ${last} session`),
      others: 'all others',
    },
    item: (item, session) => `item ${item} (${session})`,
    otherTexts: 'Other texts',
    otherTextsOf: (body) => `${body}: other texts`,
    fold: (from, to) => `no texts between ${from} and ${to}`,
    undated: (count) => `${plural(count, 'text', 'texts')} without a known date: see the table`,
    brush: 'Sessions shown',
    brushFirst: 'First session',
    brushLast: 'Last session',
    brushAll: 'Show all',
    brushRange: (first, last) => `${first} to ${last} session`,
    nothingInSessions: 'There are no texts in these sessions.',
    textsInSession: (session, count) => `${session}: ${plural(count, 'text', 'texts')}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeMap: 'Whole map',
    noWebgl: {
      title: 'The browser cannot draw the interactive map',
      way: 'The table shows the same texts and links.',
    },
    states: { here: 'text here', gap: 'gap', mentioned: 'only mentioned' },
    citedBy: 'cited by',
    nodeSummary: ({ name, document, date, state, recalls, recalledBy }) =>
      [
        name,
        date ?? 'date unknown',
        en.stage.states[state],
        recalls === null
          ? `what it ${document ? 'cites' : 'recalls'} is not known`
          : `${document ? 'cites' : 'recalls'} ${number.format(recalls)}`,
        `${document ? 'cited' : 'recalled'} by ${number.format(recalledBy)}`,
      ].join(', '),
    nothingFurther: 'Nothing further that way.',
    successionSummary: (later, earlier) => `${later} follows ${earlier}: inferred from recall lists`,
    pictureSource: (address) => `Made with Recalling: ${address}`,
    edgeSummary: (source, target, mentions) =>
      `${source} cites ${target}: ${plural(mentions, 'mention', 'mentions')}`,
  },

  reader: {
    label: 'Text',
    tabs: (document) => ({
      text: 'Text',
      recalls: document ? 'Cites' : 'Recalls',
      recalledBy: document ? 'Cited by' : 'Recalled by',
      clauses: 'Clauses',
      check: 'Check',
      about: 'About',
    }),
    official: 'Official text',
    textHere: 'text here',
    gap: 'gap',
    gapExplained: (official) =>
      official
        ? 'The text is not here: it is known from the texts that cite it. The official text is at the United Nations.'
        : 'The text is not here: it is known from the texts that cite it.',
    otherDocument: 'other document',
    adopted: (date) => `Adopted on ${date}`,
    dated: (date) => `Date: ${date}`,
    noDate: 'date unknown',
    item: (item) => `item ${item}`,
    itemNumbers: (numbers) => enumeration.format(numbers),
    meeting: (meeting) => `${ordinal(meeting)} plenary meeting`,
    basis: ({ symbol, paragraph, committee, noCommittee }) =>
      [
        symbol,
        paragraph && `, para. ${paragraph}`,
        committee !== null && ` (${COMMITTEES[committee - 1]} Committee)`,
        noCommittee && ' (without reference to a Main Committee)',
      ]
        .filter(Boolean)
        .join(''),
    noVote: 'vote unknown',
    withoutVote: 'without a vote',
    vote: (inFavour, against, abstaining) =>
      `${number.format(inFavour)} in favour, ${number.format(against)} against, ${plural(abstaining, 'abstention', 'abstentions')}`,
    inferred: 'inferred',
    paragraph: (id) => `Link to paragraph ${id}`,
    footnotes: 'Notes',
    footnote: (mark) => `Note ${mark}`,
    backToText: 'Back to the text',
    citedAs: (count) => plural(count, 'mention', 'mentions'),
    undecided: (count) => `Could be one of ${number.format(count)} texts`,
    uncertain: 'uncertain reading',
    whichText: 'It is not known which text is meant',
    loading: 'Opening…',
    unreadableFile: 'The file of this text could not be opened.',
    unknownNode: (id) => ({
      title: `“${id}” is not known here`,
      way: 'None of the texts here cites it. Check the symbol, or search for it in another form.',
    }),
    ownGone: (name) => ({
      title: `“${name}” is not here`,
      way: 'It is a document of somebody’s own. If it was yours, it has been removed from this browser; add it again in the Library.',
    }),
    unknownPlace: (place) => `The text has no paragraph ${place}.`,
    unknownEdge: (source, target) => ({
      title: `${source} does not cite ${target}`,
      way: 'No paragraph of the texts here does.',
    }),
    textNotHere: (source) => ({
      title: 'Not known',
      way: `The text of ${source} is not here, so what it cites is not known.`,
    }),
    resolutions: 'Resolutions and decisions',
    otherDocuments: 'Other documents',
    recallsNothing: 'It cites no resolution and no document.',
    recalledByNothing: () => 'None of the texts here cites it.',
    recallsUnknown: 'The text is not here, so what it recalls is not known.',
    citing: (count) => `Paragraphs that cite it, from ${plural(count, 'text here', 'texts here')}`,
    furniture: 'Page furniture',
    masthead: 'Masthead, as printed',
    more: (count) => `Show ${number.format(count)} more`,
    opened: (name) => `Opened: ${name}`,
    noText: 'text not here',
    print: 'Print',
    languages: 'Languages of the text',
  },

  evidence: {
    open: 'why',
    title: (source, target) => `Why ${source} cites ${target}`,
    summary: (mentions, paragraphs) =>
      `${plural(mentions, 'mention', 'mentions')} in ${plural(paragraphs, 'paragraph', 'paragraphs')}`,
    cited: 'Cited text',
    citedIsGap: 'The cited text is not here.',
    follows: (later, earlier) => `Why ${later} follows ${earlier}`,
    alsoFollows: (later, earlier) => `Also, ${later} follows ${earlier}`,
    followsExplained: (lists) =>
      `${lists === 1 ? 'This recall list puts' : 'These recall lists put'} them one after the other. It does not say that one cites the other.`,
  },

  routes: {
    title: (from, to) => `From ${from} to ${to}`,
    summary: (ways, steps) =>
      `${plural(ways, 'way', 'ways')} of citations; the shortest has ${plural(steps, 'step', 'steps')}`,
    backwards: (from, to) => `${from} is the earlier text: the citations lead to it from ${to}.`,
    steps: (count) => plural(count, 'step', 'steps'),
    bestBy: { 'fewest-steps': 'fewest steps', 'most-evidence': 'most mentions' },
    ways: 'Ways',
    none: (from, to) => ({
      title: `No citations lead from ${from} to ${to}`,
      way: 'Neither recalls the other, directly or through texts that are here. What gaps recall is not known.',
    }),
    all: 'All ways between the two',
    common: 'Both lead to',
    unknown: (name) => ({
      title: `${name} is not in this corpus`,
      way: 'No text here is it or cites it. Look it up in the search.',
    }),
  },

  compare: {
    title: (left, right) => `${left} compared with ${right}`,
    languagesTitle: (name) => `Languages of ${name}`,
    compareWith: (name) => `compare with ${name}`,
    bothTexts: 'compare the two texts',
    choose: 'Compare with…',
    anyText: 'Any text: symbol or title',
    before: 'Earlier in the same thread',
    after: 'Later in the same thread',
    cited: 'Texts it cites',
    citing: 'Texts that cite it',
    versionsTitle: (name) => `Two versions of ${name}`,
    compareVersion: 'Compare with another version:',
    ownLanguages: 'Its languages side by side',
    found: (count) => plural(count, 'text here', 'texts here'),
    nothingNear: 'No other text near it is here: search by symbol or title.',
    swap: 'Swap the sides',
    summary: 'Summary of the changes',
    changes: {
      copied: 'unchanged',
      edited: 'edited',
      introduced: 'new',
      dropped: 'dropped',
      replaced: 'dropped; another has its number',
    },
    inItsPlace: 'new; under the number of the dropped one',
    edited: (degree) => `edited, ${percent.format(degree)} of the words`,
    moves: {
      renumbered: 'under another number',
      reordered: 'moved',
      transferred: 'from one part to the other',
      merged: 'merged with another',
      split: 'split',
    },
    repunctuated: 'same words, other punctuation or capitals',
    boilerplate: 'standing formula',
    counted: {
      copied: () => 'unchanged',
      edited: () => 'edited',
      introduced: () => 'new',
      dropped: () => 'dropped',
      replaced: () => 'dropped, with a new one under the number',
      moved: () => 'only moved',
      repunctuated: () => 'with other punctuation or capitals only',
    },
    words: {
      kept: (count) => plural(count, 'word kept', 'words kept'),
      removed: (count) => `${number.format(count)} removed`,
      added: (count) => `${number.format(count)} added`,
    },
    spoken: { removed: '[removed:', added: '[added:', end: 'end]' },
    tools: 'Step through and arrange the comparison',
    next: 'Next change',
    previous: 'Previous change',
    position: (at, of) =>
      at === 0 ? plural(of, 'change', 'changes') : `change ${number.format(at)} of ${number.format(of)}`,
    changesOnly: 'Changes only',
    same: (count) => plural(count, 'paragraph unchanged', 'paragraphs unchanged'),
    form: 'Arrangement',
    forms: { columns: 'Two columns', marks: 'One column' },
    copy: 'Copy as text',
    copied: 'Copied',
    notCopied: 'The browser does not allow copying',
    tooLong: (most) =>
      `One of the texts has more than ${number.format(most)} paragraphs: too many to compare in the page. The command line compares them.`,
    noClauses: 'Neither text has paragraphs to compare.',
    noText: (name) => `The text of ${name} is not here, so it cannot be compared.`,
    whatIsKnown: 'what is known of that text',
    oneLanguage: 'This text is here in one language only.',
    versions: 'Two languages of the same text, paragraph by paragraph by their numbers.',
    otherLanguages:
      'The two texts are here in different languages: they stand side by side by the numbers of their paragraphs; words are not compared.',
  },

  clauses: {
    margin: 'In the margin:',
    fates: {
      new: 'not in the earlier ones here',
      same: 'unchanged',
      changed: 'edited',
      returned: 'returned after a text here without it',
      unknown: '',
    },
    new: 'new here',
    same: (from) => `as in ${from}`,
    changed: (from, degree) => `edited since ${from}, ${percent.format(degree)} of the words`,
    returned: (from, degree, years) =>
      [
        `returned from ${from}`,
        years !== null && years > 0 && `after ${plural(years, 'year', 'years')}`,
        degree === 0 ? 'unchanged' : `${percent.format(degree)} of the words changed`,
      ]
        .filter(Boolean)
        .join(', '),
    historyOf: (place, fate) => `History of paragraph ${place}: ${fate}`,
    none: 'These texts were published without the history of their clauses.',
    tracing: (done, total) =>
      total === 0
        ? 'Tracing the clauses of your documents…'
        : `Tracing the clauses of your documents: ${done} of ${total} texts read`,
    tracedHere: (read, unread) =>
      `Yours, and worked out on this computer, among ${plural(read, 'published text', 'published texts')} of its thread and of those it cites${unread > 0 ? `; ${unread} more were not read` : ''}.`,
    tracingFailed: 'The clauses of your documents could not be traced.',
    noLanguage:
      'The language of this document is not known, and clauses are traced within one language only.',
    noEarlier: 'No earlier text of the same thread is here, so where each paragraph comes from is not known.',
    against: 'Where each paragraph comes from, as far as the texts here tell',
    dropped: (from) => `Paragraphs of ${from} that are gone`,
    all: (name) => `all clauses of ${name}`,
    history: (place, name) => `History of paragraph ${place} of ${name}`,
    noClause: (place) => `${place} is no paragraph whose history is traced.`,
    span: (texts, first, last) =>
      [
        plural(texts, 'text here has it', 'texts here have it'),
        first !== null && last !== null && (first === last ? first : `${first}–${last}`),
      ]
        .filter(Boolean)
        .join(' · '),
    earlier: (count) => `Show ${number.format(count)} earlier`,
    later: (count) => `Show ${number.format(count)} later`,
    years: (years) => plural(years, 'year', 'years'),
    gaps: (count, undated) => {
      const between = undated === 0 ? 'between them' : 'between them, or when is not known,';
      return count === 1
        ? `${between} one resolution of the thread is not here and may have it:`
        : `${between} ${number.format(count)} resolutions of the thread are not here and may have it:`;
    },
    here: 'this paragraph',
    first: 'the first time in the texts here',
    basis: {
      citation: 'the later text cites the earlier',
      thread: 'of the same thread',
      wording: 'by its wording',
    },
    without: (names) => `not in ${enumeration.format(names)}`,
    verbs: 'The verb:',
    verbSteps: {
      same: 'then',
      other: 'then',
      stronger: 'then, higher on its scale,',
      weaker: 'then, lower on its scale,',
    },
  },

  wording: {
    title: (words) => `Where “${words}” stands`,
    find: 'Find this wording',
    searchEntry: (words) => `Find the wording “${words}” in paragraphs`,
    words: 'Words or a paragraph to look for',
    searching: (come, of) =>
      of === 0
        ? 'Searching…'
        : `Opening the words of the texts… ${number.format(come)} of ${number.format(of)}`,
    none: 'These texts were published without the index of their wording.',
    nothing: 'No paragraph of the texts here says it, in these words or nearly.',
    found: (clauses, texts) =>
      clauses === 0
        ? 'No paragraph says it word for word.'
        : `${plural(clauses, 'paragraph says', 'paragraphs say')} it word for word, in ${plural(texts, 'text', 'texts')}`,
    firstUse: 'For the first time, among the texts here, in',
    firstOf: (texts) =>
      `For the first time in one of ${number.format(texts)} texts; their dates do not tell in which:`,
    lastUse: 'For the last time in',
    lastOf: (texts) =>
      `For the last time in one of ${number.format(texts)} texts; their dates do not tell in which:`,
    between: '; ',
    isFirst: 'first',
    isLast: 'last',
    paragraph: (at, of) => `Paragraph ${number.format(at)} of ${number.format(of)}`,
    onlyBeginning: 'What is longer than an address can hold is looked for by its beginning.',
    onlyFirst: (kept, given) =>
      `Of ${number.format(given)} paragraphs the first ${number.format(kept)} are looked for.`,
    own: 'In your documents',
    inActs: 'Under which verbs:',
    noAct: 'none known',
    exact: 'Word for word',
    near: 'Nearly so: the closest',
    close: (closeness) => `nearly: ${percent.format(closeness)} of the words`,
    uses: (count) => plural(count, 'paragraph', 'paragraphs'),
    ofTexts: 'Searched are the published texts, in all their languages.',
  },

  thread: {
    mainPath: (texts) => `Main path through ${plural(texts, 'text', 'texts')}, blue on the map`,
    mainPathExplained:
      'Of all chains of citations among these texts, the one that most others pass through. It is counted on the texts that are here.',
    title: (title) => `Thread: ${title}`,
    kind: 'Thread: an agenda item through the sessions',
    whole: 'See the whole thread',
    summary: ({ texts, here, first, last }) =>
      [
        `${plural(texts, 'resolution', 'resolutions')}, the text of ${number.format(here)} is here`,
        first !== null &&
          last !== null &&
          (first === last ? ordinal(first) : `${ordinal(first)} to ${ordinal(last)}`),
      ]
        .filter(Boolean)
        .join(' · '),
    beside: (texts) =>
      `${plural(texts, 'text', 'texts')} of no thread, recalled together with texts of this one`,
    besideExplained:
      'They may be earlier texts of the same series: texts of this thread recall them in one list with others of it, and nothing else is known of their item.',
    inferredExplained: 'Tracks follow from who recalls whom, from titles and from the register.',
    tracks: 'Parallel tracks',
    ownTitle: 'under the title of the item',
    noSession: 'no session',
    onAgendaOf: (session) => `→ agenda of the ${session}:`,
    unknown: {
      title: 'This thread is not known here',
      way: 'Threads depend on the texts that are here. Open one of them to see its own.',
    },
  },

  about: {
    related: 'Related texts',
    relatedExplained: 'They are cited together with this one, or cite what it cites.',
    citedTogether: (count) => `cited together in ${plural(count, 'text', 'texts')}`,
    citingTogether: (count) => `both cite ${plural(count, 'text', 'texts')}`,
    facts: 'Facts and their sources',
    fact: 'Fact',
    value: 'Value',
    source: 'Source',
    noFacts: 'There are no facts with a source.',
    factNames: {
      date: 'Date',
      title: 'Title',
      session: 'Session',
      'agenda-item': 'Agenda item',
      'agenda-item-title': 'Title of the item',
      meeting: 'Meeting',
      basis: 'On the basis of',
      vote: 'Vote',
    },
    sources: {
      masthead: (file) => `masthead of ${file}`,
      mention: (name, place) => `${name}, ${place}`,
      symbol: 'by its number',
    },
    registerLanguage: (code) => `The register names its sources in ${languages.of(code) ?? code}.`,
    forward: 'Next consideration',
    putsOnAgenda: (session) => `Puts the item on the provisional agenda of the ${session} session`,
    followedBy: 'Followed by',
    noFollowUp: 'no follow-up here',
    thread: 'Thread',
    track: (track) => `track ${trackLetter(track)}`,
    titledTrack: (track, title) => `${track}: ${title}`,
    trunk: 'common trunk',
    inferredMember: 'membership inferred from other texts',
    noThread: 'It belongs to no known thread.',
    itemHistory: 'The item in each session',
    issues: 'Worth knowing about this text',
    noIssues: 'There are no doubts or notes about this text.',
    files: 'Files',
  },

  filters: {
    open: 'Filters',
    chosen: (count) => `${number.format(count)} chosen`,
    shown: (count, total) => `${number.format(count)} of ${plural(total, 'text', 'texts')}`,
    clear: 'Clear filters',
    nothing: 'No text matches the filters.',
    nothingDated: 'The texts that match the filters have no known date: they are in the table.',
    states: 'Text',
    stateNames: { here: 'here', gap: 'gap', mentioned: 'only mentioned', own: 'yours' },
    bodies: 'Body',
    bodyNames: {
      GA: 'General Assembly',
      SC: 'Security Council',
      ECOSOC: 'Economic and Social Council',
      HRC: 'Human Rights Council',
      other: 'other documents',
    },
    threads: 'Thread',
    findThread: 'Find a thread by its title',
    noThread: 'No thread has these words.',
    moreThreads: (count) => `and ${plural(count, 'thread', 'threads')} more: find them by title`,
    leastRecalled: 'Recalled at least',
    anyTimes: 'any',
    times: (count) => plural(count, 'time', 'times'),
    citations: 'Citations',
    citationsExplained: 'Texts that such a citation joins are left, and only these citations count.',
    citationsAtRest: 'chosen citations',
    acts: 'Verb',
    places: 'Place',
    placeNames: {
      preamble: 'preamble',
      operative: 'operative part',
      footnote: 'footnotes',
      elsewhere: 'elsewhere',
    },
    broken: {
      title: 'The filters could not be opened',
      way: 'The rest of the page still works. Reload the page.',
    },
  },

  table: {
    caption: ({ here, gaps, mentioned }) =>
      [
        plural(here, 'text', 'texts'),
        plural(gaps, 'gap', 'gaps'),
        plural(mentioned, 'document only mentioned', 'documents only mentioned'),
      ].join(' · '),
    columns: {
      symbol: 'Symbol',
      date: 'Date',
      title: 'Title',
      session: 'Session',
      item: 'Item',
      thread: 'Thread',
      text: 'Text',
      recalledBy: 'Recalled by',
      recalls: 'Recalls',
    },
    sortBy: 'Sort by',
    here: 'here',
    gap: 'gap',
    unknown: 'unknown',
    outsideBrush: (count) => `${plural(count, 'entry is', 'entries are')} outside the chosen sessions.`,
    showAll: 'Show all',
  },

  search: {
    label: 'Search',
    placeholder: 'Symbol, title or words',
    results: (texts, items, paragraphs) =>
      [
        plural(texts, 'text', 'texts'),
        items > 0 && plural(items, 'agenda item', 'agenda items'),
        plural(paragraphs, 'paragraph', 'paragraphs'),
      ]
        .filter(Boolean)
        .join(', '),
    groups: {
      texts: 'Texts',
      own: 'Your documents',
      items: 'Agenda items',
      paragraphs: 'Paragraphs',
      wording: 'Wording',
      recent: 'Recent searches, kept in this browser',
    },
    more: (count) => `Show ${number.format(count)} more`,
    others: (count) => `the same in ${plural(count, 'other paragraph', 'other paragraphs')}`,
    coming: (come, of) =>
      of === 0
        ? 'Opening the words of the texts…'
        : `Opening the words of the texts: ${number.format(come)} of ${number.format(of)} parts`,
    firstWords: (count) => `Paragraphs are searched by the first ${number.format(count)} words.`,
    notAll: 'Not all paragraphs could be searched:',
    forget: 'Clear recent searches',
    none: (query) => `Nothing for “${query}”. Symbols (78/16), titles, words and “phrases” are searched.`,
    noneSoFar: (query) => `Nothing for “${query}” so far.`,
    unknownSymbol: (name) => `${name} is not known here: no text here is it or cites it.`,
    impossibleSymbol: (name) => `${name} is not known here, and no resolution has had such a number so far.`,
    textsIn: (codes) =>
      `The texts here are in ${enumeration.format(codes.map((code) => languages.of(code) ?? code))}: words are found as they stand there.`,
    titlesIn: (code, count) =>
      `${plural(count, 'title is', 'titles are')} known only in ${languages.of(code) ?? code}: try in ${languages.of(code) ?? code} as well.`,
  },

  library: {
    title: 'Library',
    explanation: 'What is here, what is missing and what could not be decided.',
    sections: 'Sections of the library',
    texts: 'Texts here',
    gaps: 'Gaps',
    gapsExplained: 'Resolutions and decisions that are cited but whose text is not here, most cited first.',
    timesRecalled: (count) => `cited by ${plural(count, 'text', 'texts')}`,
    textKinds: (resolutions, decisions, others) =>
      [
        plural(resolutions, 'resolution', 'resolutions'),
        decisions > 0 && plural(decisions, 'decision', 'decisions'),
        others > 0 && plural(others, 'other document', 'other documents'),
      ]
        .filter(Boolean)
        .join(' · '),
    ledger: 'Doubts and notes',
    ledgerCounts: (doubts, notes) =>
      `${plural(doubts, 'doubt', 'doubts')} · ${plural(notes, 'note', 'notes')}`,
    ledgerExplained: 'What could not be read, resolved, dated or agreed.',
    noEntries: 'Nothing was left unresolved.',
    otherDocuments: (count) =>
      `${plural(count, 'document that is no resolution is', 'documents that are no resolutions are')} mentioned as well.`,
    severity: { error: 'Error', warning: 'Warning', note: 'Note' },
    candidates: 'Possible texts',
  },

  own: {
    title: 'Your documents',
    yours: 'yours',
    undated: 'Yours and without a date, and so without a place on the map:',
    privacy: 'They are read on this computer and never leave it. Only you see them.',
    chooseFiles: 'Choose files…',
    chooseFolder: 'Choose a folder…',
    orDrop: 'or drop them anywhere on the page',
    dropHere: 'Drop the files: they are read here and stay here',
    formats: 'PDF, Word (.docx), HTML, Markdown or plain text; resolutions, drafts, reports.',
    paste: 'Paste a text',
    pasteName: 'Name',
    pasteText: 'Text',
    pasteAdd: 'Add this text',
    pasted: 'Pasted text',
    reading: (done, total, name) => `Reading ${name} (${done + 1} of ${total})`,
    onlyYours: 'only in your version',
    joining: 'Putting your documents beside the other texts…',
    stop: 'Stop reading',
    outcomes: (files) => `What came of ${plural(files, 'file', 'files')}`,
    statuses: {
      added: 'added',
      replaced: 'added in place of the earlier one',
      unchanged: 'was here already',
      failed: 'not added',
      cancelled: 'not read: you stopped',
    },
    arrivals: {
      'gap-closed': 'a gap is closed',
      version: 'another version of a text that is here',
    },
    cites: (texts, undecided) =>
      [
        texts === 0 ? 'cites nothing' : `cites ${plural(texts, 'text', 'texts')}`,
        undecided > 0 && plural(undecided, 'mention undecided', 'mentions undecided'),
      ]
        .filter(Boolean)
        .join(' · '),
    list: 'Added',
    added: (moment) => `added ${moment}`,
    remove: 'Remove',
    removeOne: (name) => `Remove ${name}`,
    removeAll: 'Remove all…',
    reallyRemoveAll: (count) => `Remove ${plural(count, 'document', 'documents')} from this browser?`,
    removed: (count, name) => `Removed: ${count === 1 ? name : plural(count, 'document', 'documents')}.`,
    restore: 'Undo',
    keepThem: 'Keep them',
    exportAll: 'Save all as one file',
    importFile: 'Take in a saved file…',
    keptHere: 'Kept in this browser until you remove them.',
    notKept: 'Not kept in this browser: they are here until you close or reload the page.',
    keepFaults: {
      'no-storage': 'The browser does not let this page keep anything (a private window, or its settings).',
      'newer-storage':
        'A newer version of this page has kept documents here. They are left untouched; load the page again to get that version.',
      'storage-full':
        'There is no room left in the browser’s storage. The documents work until you close the page; save them as a file to keep them.',
      'storage-broken':
        'The browser could not write to its storage. The documents work until you close the page; save them as a file to keep them.',
      'not-joined':
        'Your documents could not be put beside the other texts. They are still here; load the page again to try once more.',
      'not-removed':
        'The browser could not remove it: it is still here, and still kept. Try again, or delete this page’s data in the browser’s settings.',
    },
    aside: (count) =>
      `${plural(count, 'kept document', 'kept documents')} could not be read by this version. Nothing is lost: you can save what was found as a file.`,
    saveAside: 'Save what was found',
    removeAside: 'Remove it',
  },

  check: {
    explained:
      'What this text recalls, beside what the texts of the same item that are here recall. It shows what there is; it does not judge.',
    thread: 'Item:',
    inferred: 'inferred from its title or from what it recalls',
    noThread:
      'Neither its title nor what it recalls tells which item it belongs to: what it leaves out cannot be said.',
    recalled: 'What it recalls',
    citesNothing: 'It cites nothing to compare with.',
    leftOut: 'What it does not recall, and earlier texts of the item do',
    leftOutNone: 'It recalls all of the item that the earlier texts here recall.',
    recalledBy: 'Recalled by',
    newer: 'Newer than what it cites',
    newerNone: 'None of the texts known here is of the same item and newer.',
    newerThan: 'Later than',
    latestOfTrack: (track) => `, the latest it cites of ${track}`,
    newerByTrack:
      'The item runs on parallel tracks, and each is looked at by itself: what is newer of one track may be older than what is cited of another.',
    announced: (by) => `announced in ${by}`,
    closest: 'Closest agreed wording',
    closestExplained:
      'For each paragraph of your text, the latest adopted paragraph that says the same or, where there is none, the one with most of its words, be it a longer one. The tab “Clauses” weighs whole paragraphs, and may name another.',
    closestFind: 'Look paragraph by paragraph',
    closestSame: 'The same words in',
    closestWithin: 'Within a longer paragraph,',
    closestNear: (closeness) => `${percent.format(closeness)} of its words in`,
    closestNotAgreed: 'not adopted',
    closestFirst: 'first in',
    closestNone: 'No wording like it in the texts that are here.',
    closestAll: 'all uses',
    open: 'To be cleared up',
    numberedAfter: (before) =>
      `comes after ${before}: the numbers do not follow one another, as they were read.`,
    numberedFirst: 'is the first number, as it was read.',
    openNone: 'All mentions were resolved, and no dates or letters contradict each other.',
  },

  share: {
    open: 'Share',
    title: 'Share and download',
    link: 'Link to this view',
    linkExplained: 'Whoever opens it sees what you see.',
    copyLink: 'Copy the link',
    linkToOwn: 'It shows a document of yours, which is in this browser only: others will not see it.',
    views: {
      title: 'Saved views',
      explained: 'Kept in this browser only. What you see now, under a name of yours:',
      name: 'Name of the view',
      keep: 'Save',
      none: 'None yet.',
      rename: (name) => `Rename ${name}`,
      newName: (name) => `New name of ${name}`,
      copyLink: (name) => `Copy the link to ${name}`,
      remove: (name) => `Remove ${name}`,
      kept: (name) => `Saved: ${name}`,
      renamed: (name) => `Renamed: ${name}`,
      removed: (name) => `Removed: ${name}`,
      notKept: 'The browser keeps nothing for this page: the view is here until you close this panel.',
      refused: {
        long: 'Not saved: the address of this view is too long. A shorter search or fewer filters make it shorter.',
        many: 'Not saved: there are 200 views already. Remove one first.',
      },
      aside:
        'Views were found that this version cannot read. Nothing is lost: they were set aside as they are.',
      saveAside: 'Save what was found',
      removeAside: 'Remove it',
    },
    embed: {
      title: 'Show it in another page',
      explained: 'This view without tools, for the source of a page of yours:',
      sides: { map: 'Map', text: 'Text' },
      copy: 'Copy the code',
      whole: 'See it in Recalling',
      wholeOf: (name) => `See ${name} in Recalling`,
    },
    cite: 'Cite',
    forms: {
      quotation: 'Paragraph and citation',
      'un-style': 'United Nations',
      bibtex: 'BibTeX',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
      'akoma-ntoso': 'Akoma Ntoso',
      json: 'JSON',
      gexf: 'GEXF (Gephi)',
      graphml: 'GraphML',
      'graph-json': 'JSON',
      'nodes-csv': 'CSV of texts',
      'mentions-csv': 'CSV of mentions',
    },
    form: 'Form of the citation',
    onlyPlace: (place) => `Paragraph ${place} only`,
    howToCitePlace: 'To cite a paragraph, first click its number in the margin of the text.',
    copy: 'Copy',
    copied: 'Copied',
    notCopied:
      'The browser does not allow copying from here. The text is selected: copy it by keyboard or menu.',
    documents: 'Download the text',
    map: 'Download the map',
    mapExplained: 'The whole of it, with what is lit, axis and legend.',
    data: 'Download the data',
    dataExplained: 'All texts, and who cites whom.',
    dataWithOwn: (documents) =>
      documents === 1
        ? 'They include a document of yours.'
        : `They include ${number.format(documents)} documents of yours.`,
    download: (name) => `Download ${name}`,
    downloaded: (file) => `Downloaded: ${file}`,
    notDownloaded: 'The file could not be made.',
    broken: {
      title: 'This part could not be opened',
      way: 'The rest of the page still works. Load the page again, or copy the browser’s address: it holds the view.',
    },
  },

  acts: {
    recall: 'recalls',
    reaffirm: 'reaffirms',
    welcome: 'welcomes',
    note: 'takes note of',
    endorse: 'endorses',
    pursuant: 'pursuant to',
    guided: 'guided by',
    consider: 'considers',
    recognize: 'recognizes',
    emphasize: 'emphasizes',
    concern: 'expresses concern',
    condemn: 'condemns',
    appreciate: 'expresses appreciation',
    decide: 'decides',
    request: 'requests',
    urge: 'urges',
    encourage: 'encourages',
    support: 'supports',
    affirm: 'affirms',
    see: 'see',
    basis: 'on the basis of',
    mention: 'mentions',
  },
  statuses: { resolved: 'resolved', uncertain: 'uncertain reading', undecided: 'undecided' },

  faults: {
    offline: {
      title: 'There is no network, and this has not been opened here before',
      way: 'It will open by itself when the network is back. What you opened in this browser before can be read; so can what each text recalls, and what recalls it.',
    },
    'no-corpus': {
      title: 'There are no texts to show yet',
      way: 'Run “npm run corpus” in the project’s folder, then open the page again.',
    },
    'not-a-corpus': {
      title: 'The file found is not a Recalling corpus',
      way: 'Make it again with “npm run corpus”.',
    },
    'old-format': {
      title: 'The texts are in a format this page no longer reads',
      way: 'Make them again with “npm run corpus”.',
    },
    unreachable: {
      title: 'The server could not be read',
      way: 'Check that the server is still running, then try again.',
    },
    'search-stopped': {
      title: 'The search has stopped working',
      way: 'Search again: it starts anew. If that does not help, reload the page.',
    },
  },
  retry: 'Try again',
  quoted: (words) => `“${words}”`,

  issues: {
    'too-long': ({ length = '', limit = '' }) =>
      `The file is too long (${length} characters; the limit is ${limit}).`,
    'too-large': ({ megabytes = '', limit = '' }) =>
      `The file is too large (${megabytes} MB; the limit is ${limit} MB).`,
    'unreadable-pdf': () =>
      'The PDF has no text that can be read: it is a scan, or its fonts do not say which letters they show.',
    'broken-pdf': () => 'The PDF is damaged or incomplete and could not be read.',
    'locked-file': () => 'The file is protected by a password.',
    'too-many-pages': ({ pages = '', limit = '' }) =>
      `The PDF has too many pages (${pages}; the limit is ${limit}).`,
    'too-slow': ({ seconds = '' }) =>
      `Reading the file took longer than ${seconds} seconds and was given up.`,
    'pages-without-text': ({ pages = '', of = '' }) =>
      `${pages} of ${of} pages have no text that can be read: they are blank, or images.`,
    'old-word-file': () =>
      'The file is in the old Word format (.doc) or protected by a password; save it as .docx or PDF.',
    'broken-zip': () =>
      'The file is a damaged or incomplete archive (Word documents are archives) and could not be read.',
    'broken-docx': () => 'The Word document is damaged and could not be read.',
    'incomplete-docx': () => 'The Word document is damaged; what stands before the damage was read.',
    'zip-too-large': ({ limit = '' }) =>
      `What is packed into the file is too large (the limit is ${limit} MB).`,
    'zip-too-many': ({ limit = '' }) => `Too many files are packed into the file (the limit is ${limit}).`,
    'unreadable-file': () => 'The browser could not open the file.',
    'reader-not-fetched': () =>
      'The part of the page that reads files could not be fetched. Try again when there is a network.',
    'reading-broke': ({ reason = '' }) =>
      `Reading the file failed, and the fault is ours${reason && ` (${reason})`}. The other files were read.`,
    'not-an-export': ({ path = '', reason = '' }) =>
      `This is no file of saved documents${path && ` (${path}: ${reason})`}. Nothing was changed.`,
    'export-of-other-version': ({ version = '', expected = '' }) =>
      `The saved file is of version ${version}; this page reads version ${expected}. Nothing was changed.`,
    'not-text': () => 'The file holds no readable text.',
    'empty-file': () => 'The file is empty.',
    'unknown-language': () => 'The language of the text was not recognised; its citations could not be read.',
    'no-symbol': () => 'It is a resolution or decision, but its symbol was not found.',
    'two-languages': ({ language = '', other = '' }) =>
      `The text is in two languages: only what stands in ${languages.of(language) ?? language} was read, not what stands in ${languages.of(other) ?? other}.`,
    'mended-masthead': ({ words = '' }) =>
      `Letters had to be guessed in the masthead, where the scan reads “${words}”.`,
    'two-own-dates': ({ masthead = '', closing = '' }) =>
      `The text gives two dates of its own: ${masthead} in the masthead and ${closing} at the foot.`,
    'two-own-sessions': ({ masthead = '', number: numbered = '', symbol = '' }) =>
      `The masthead names session ${masthead}, but the number (${symbol}) is one of session ${numbered}.`,
    'register-unreadable': () => 'The register of facts could not be read: the column of symbols is missing.',
    'register-bad-symbol': ({ row = '', value = '' }) =>
      `Row ${row} of the register: “${value}” is not a symbol.`,
    'register-bad-date': ({ row = '', value = '' }) =>
      `Row ${row} of the register: “${value}” is not a date.`,
    'register-bad-vote': ({ row = '', value = '' }) =>
      `Row ${row} of the register: “${value}” is not a whole vote.`,
    'register-symbol-twice': ({ row = '', value = '' }) =>
      `Row ${row} of the register: ${value} had a row already; the first was used.`,
    'two-dates': ({ symbol = '', chosen = '', other = '' }) =>
      `${symbol} is given two dates: ${chosen} (the one shown) and ${other}.`,
    'date-against-session': ({ symbol = '', session = '', date = '' }) =>
      date
        ? `The date ${date} does not agree with the session${session && ` (${session})`} of ${symbol}.`
        : `The date does not agree with the session${symbol && ` of ${symbol}`}.`,
    'date-against-year': ({ symbol = '', date = '' }) =>
      `The date ${date} does not agree with the year in ${symbol}.`,
    'cites-later-text': ({ symbol = '', date = '', target = '', targetDate = '' }) =>
      `${symbol} of ${date} cites a later text: ${target} of ${targetDate}.`,
    'near-twins': ({ symbol = '', twin = '' }) =>
      `${symbol} and ${twin} look alike but are two texts: a resolution and a document.`,
    'letter-perhaps-missing': ({ symbol = '' }) =>
      `A letter may be missing: ${symbol} is cited, and there are texts with that number and a letter.`,
    'two-years': ({ symbol = '', other = '' }) =>
      `${symbol} and ${other} have one number and two years; the Security Council gives a number once.`,
    'title-differs': ({ symbol = '', own = '', other = '' }) =>
      `Another title is given for ${symbol}: “${other}”. Its own text is called “${own}”.`,
    'mentions-itself': ({ symbol = '' }) => `The text mentions itself (${symbol}).`,
    'uncertain-mention': ({ symbol = '' }) => `An uncertain reading: it seems to cite ${symbol}.`,
    'undecided-mention': () => 'It could not be decided which text is cited.',
    'no-body': () => 'It is not known which body the cited resolution is of.',
    'no-noun': () => 'The number stands without the word “resolution” or “decision”.',
    'mirrored-number': ({ symbol = '' }) =>
      `The number seems printed with its halves exchanged; it was read as ${symbol}.`,
    'year-from-date': ({ symbol = '', date = '' }) =>
      `The year of ${symbol} was taken from the date the text gives${date && ` (${date})`}.`,
    'own-number-inferred': ({ symbol = '' }) =>
      `The text has no masthead; the number before its opening words (${symbol}) was taken for its own.`,
    'mended-scan': ({ symbol = '' }) => `The scan is damaged here; it was read as ${symbol}.`,
    'other-body': () => 'The number seems to be of another body.',
  },
  unknownIssue: (code, detail) =>
    [code.replaceAll('-', ' '), ...Object.entries(detail).map(([name, value]) => `${name}: ${value}`)].join(
      ' · ',
    ),
};
