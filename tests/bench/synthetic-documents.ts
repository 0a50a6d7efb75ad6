/** How much to make. */
export interface SyntheticSize {
  readonly documents: number;
  /** About how many citations in all, of texts that are made too. */
  readonly citations: number;
  /** The same seed, the same documents. */
  readonly seed: number;
}

export interface SyntheticDocument {
  readonly name: string;
  readonly text: string;
}

interface Adopted {
  readonly session: number;
  readonly number: number;
  readonly thread: number;
  readonly date: Date;
}

const FIRST_SESSION = 31;
const LAST_SESSION = 80;
/** Of a text's citations, how many go to its own thread: resolutions recall the line they stand in. */
const WITHIN_THREAD = 0.6;
const AIMS = ['Strengthening', 'Review', 'Promotion', 'Follow-up', 'Implementation', 'Assessment', 'Reform'];
const THINGS = ['cooperation', 'measurement', 'stewardship', 'financing', 'training', 'mapping', 'exchange'];
const FIELDS = [
  'rivers',
  'archives',
  'harbours',
  'libraries',
  'orchards',
  'observatories',
  'workshops',
  'bridges',
];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TENS: Readonly<Record<number, readonly [string, string]>> = {
  3: ['Thirt', 'ieth'],
  4: ['Fort', 'ieth'],
  5: ['Fift', 'ieth'],
  6: ['Sixt', 'ieth'],
  7: ['Sevent', 'ieth'],
  8: ['Eight', 'ieth'],
};
const DAY = 86_400_000;

/**
 * Made-up resolutions in the form of real ones, for measuring at sizes nobody has texts for: threads over the sessions,
 * recall lists with dates, a few paragraphs. Their words mean nothing and are shipped nowhere.
 */
export function* syntheticDocuments({
  documents,
  citations,
  seed,
}: SyntheticSize): Generator<SyntheticDocument> {
  const chance = mulberry32(seed);
  const adopted: Adopted[] = [];
  const byThread = new Map<number, number[]>();
  const threads = Math.max(1, Math.round(documents / 40));
  const perSession = Math.ceil(documents / (LAST_SESSION - FIRST_SESSION + 1));
  for (let row = 0; row < documents; row += 1) {
    const session = FIRST_SESSION + Math.floor(row / perSession);
    const number = (row % perSession) + 1;
    const opening = Date.UTC(1945 + session, 8, 15);
    const date = new Date(opening + Math.floor((number / perSession) * 100) * DAY);
    const resolution: Adopted = { session, number, thread: Math.floor(chance() * threads), date };
    const line = byThread.get(resolution.thread) ?? [];
    const cited = new Set<number>();
    const wanted = Math.min(row, Math.round((citations / documents) * 2 * chance()));
    // Of a short line the same text is drawn again and again.
    for (let draws = 0; cited.size < wanted && draws < wanted * 4; draws += 1) {
      const own = chance() < WITHIN_THREAD && line.length > 0;
      cited.add(own ? line[Math.floor(chance() * line.length)]! : Math.floor(chance() ** 0.5 * row));
    }
    const recalled = [...cited].toSorted((a, b) => a - b).map((other) => adopted[other]!);
    yield { name: `${session}-${number}.txt`, text: textOf(resolution, recalled) };
    byThread.set(resolution.thread, [...line, row]);
    adopted.push(resolution);
  }
}

function textOf({ session, number, thread, date }: Adopted, recalled: readonly Adopted[]): string {
  const title = titleOf(thread);
  const list = recalled.map((other) => `${other.session}/${other.number} of ${dayOf(other.date)}`);
  const recalling =
    list.length === 0
      ? []
      : [`Recalling its resolutions ${list.join(', ').replace(/, ([^,]+)$/, ' and $1')},`];
  return [
    `${ordinal(session)} session`,
    `Agenda item ${(thread % 150) + 1}`,
    `Resolution adopted by the General Assembly on ${dayOf(date)}`,
    `${session}/${number}. ${title}`,
    'The General Assembly,',
    ...recalling,
    `Noting the work done on ${title.toLowerCase()} since its last session,`,
    `1. Welcomes the progress made in ${title.toLowerCase()};`,
    `2. Requests the Secretary-General to report to it at its ${ordinal(session + 1).toLowerCase()} session.`,
    '',
  ].join('\n\n');
}

function titleOf(thread: number): string {
  const [aim, thing, field] = [AIMS, THINGS, FIELDS].map((words, place) => {
    const share = Math.floor(thread / [1, AIMS.length, AIMS.length * THINGS.length][place]!);
    return words[share % words.length];
  });
  return `${aim} of ${thing} among ${field}${thread < 392 ? '' : ` (part ${Math.floor(thread / 392) + 1})`}`;
}

function ordinal(session: number): string {
  const [stem, end] = TENS[Math.floor(session / 10)]!;
  return session % 10 === 0 ? stem + end : `${stem}y-${ORDINALS[(session % 10) - 1]}`;
}

const DAYS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

function dayOf(date: Date): string {
  return DAYS.format(date);
}

/** Tommy Ettinger's generator: 32 bits of state, good enough to scatter citations, and the same everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
