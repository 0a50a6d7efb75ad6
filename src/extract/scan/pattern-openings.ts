import { CLASSES, LETTER_CLASSES } from './letter-classes.ts';

/** Classes of letters (`LETTER_CLASSES`), one bit each. */
export type ClassSet = bigint;

/** What a pattern may have at its first places; fewer than were asked for where it may end before. */
export type Opening = readonly ClassSet[];

const EVERY_CLASS = Array.from({ length: CLASSES }, (_, row) => row);

/** The classes that an opening has at a place, by their numbers; beyond what it tells, any letter may stand. */
export function classesAt(opening: Opening, place: number): readonly number[] {
  const set = opening[place];
  return set === undefined ? EVERY_CLASS : EVERY_CLASS.filter((row) => ((set >> BigInt(row)) & 1n) === 1n);
}

/**
 * Every way in which what a pattern matches can begin, read off its source: all there are and maybe more, for what
 * looks around is passed over, and what begins with the same letters may go on as any of them does.
 * @param reach how far into a match they tell, in characters
 */
export function patternOpenings({ source, flags }: RegExp, reach: number): readonly Opening[] {
  return new OpeningReader(source, flags.replace(/[gy]/g, ''), reach).read();
}

/** What takes no place: an edge, a look around. */
const NOTHING: readonly Opening[] = [[]];

const GROUP = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
/** Matches nowhere. */
const NEVER = /\(\?!\)/y;
const EDGE = /[\^$]|\\[bB]/y;
/** A class, an escape, a letter: whatever matches one character. */
const ATOM = /\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}|\\u[\da-f]{4}|\\.|[^]/y;
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

class OpeningReader {
  readonly #source: string;
  readonly #flags: string;
  readonly #reach: number;
  #at = 0;

  constructor(source: string, flags: string, reach: number) {
    this.#source = source;
    this.#flags = flags;
    this.#reach = reach;
  }

  /** The alternatives up to the end of the group, or of the source. */
  read(): readonly Opening[] {
    const all: Opening[] = [];
    do all.push(...this.#sequence());
    while (this.#take(/\|/y) !== null);
    return distinct(all);
  }

  #sequence(): readonly Opening[] {
    let openings = NOTHING;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const term = this.#term();
      openings = follow(openings, repeat(term, this.#take(QUANTIFIER), this.#reach), this.#reach);
    }
    return openings;
  }

  #term(): readonly Opening[] {
    if (this.#take(NEVER) !== null) return [];
    const group = this.#take(GROUP);
    if (group !== null) {
      const inside = this.read();
      this.#take(/\)/y);
      return /[=!]$/.test(group) ? NOTHING : inside;
    }
    if (this.#take(EDGE) !== null) return NOTHING;
    return [[classesOf(this.#take(ATOM) ?? '', this.#flags)]];
  }

  #take(sign: RegExp): string | null {
    sign.lastIndex = this.#at;
    const taken = sign.exec(this.#source)?.[0] ?? null;
    this.#at += taken?.length ?? 0;
    return taken;
  }
}

/** What a quantifier makes of a term, as far as openings reach. */
function repeat(term: readonly Opening[], quantifier: string | null, reach: number): readonly Opening[] {
  if (quantifier === null) return term;
  const [least = 0, most = least] =
    quantifier.match(/\d+/g)?.map(Number) ?? BOUNDS[quantifier.charAt(0)] ?? [];
  const bound = quantifier.includes(',}') ? reach : Math.min(most, reach);
  let openings = NOTHING;
  for (let step = 0; step < bound; step += 1) {
    const longer = follow(openings, term, reach);
    openings = step < least ? longer : distinct([...openings, ...longer]);
  }
  return openings;
}

const BOUNDS: Readonly<Record<string, readonly number[]>> = {
  '?': [0, 1],
  '*': [0, Infinity],
  '+': [1, Infinity],
};

/** Each of the first, gone on with by each of the second where it is not long enough. */
function follow(first: readonly Opening[], second: readonly Opening[], reach: number): readonly Opening[] {
  const open = first.filter(({ length }) => length < reach);
  if (open.length === 0) return first;
  // Ways to go on that will not be told apart are merged before there are too many.
  const byLength = Array.from({ length: TOLD_APART + 1 }, (_, told) => distinct(second, TOLD_APART - told));
  const longer = open.flatMap((one) =>
    byLength[Math.min(one.length, TOLD_APART)]!.map((other) => [...one, ...other].slice(0, reach)),
  );
  return distinct([...first.filter(({ length }) => length >= reach), ...longer]);
}

/** What begins with the same so many classes is one opening: a pattern has few of these, and many that go on. */
const TOLD_APART = 3;

/** Sets by short names: to write one out in digits takes longer than all else. */
const NAMES = new Map<ClassSet, number>();

function nameOf(set: ClassSet): number {
  let name = NAMES.get(set);
  if (name === undefined) NAMES.set(set, (name = NAMES.size));
  return name;
}

/** One opening for all that are as long and begin with the same classes: a letter of it may be any of theirs. */
function distinct(openings: readonly Opening[], toldApart = TOLD_APART): readonly Opening[] {
  const merged = new Map<string, Opening>();
  for (const opening of openings) {
    let key = `${opening.length}`;
    for (const set of opening.slice(0, toldApart)) key += ` ${nameOf(set)}`;
    const same = merged.get(key);
    merged.set(key, same ? same.map((set, place) => set | opening[place]!) : opening);
  }
  return [...merged.values()];
}

/** Alphabets, signs and spaces that atoms are tried on. */
const TRIED = [
  [0, 0x6ff],
  [0x2000, 0x22ff],
  [0x3000, 0x30ff],
  [0xff00, 0xffef],
].flatMap(([first = 0, last = 0]) =>
  Array.from({ length: last - first + 1 }, (_, step) => String.fromCharCode(first + step)),
);

/** Behind the dash of a class's range: letters that are not among those tried, maybe; and letters of two places. */
const WIDE = /[\u0700-\uffff]|\\u/;
const TWO_PLACES = /[\ud800-\udfff]|\\u\{|\\u[dD][89a-fA-F]/;
let every: readonly string[] | null = null;

/** Whatever an atom may match has one of the classes of these, or is a letter of its own. */
function triedOn(atom: string): readonly string[] {
  const dash = atom.startsWith('[') ? atom.indexOf('-') : -1;
  const ranged = dash < 0 ? '' : atom.slice(dash + 1);
  if (TWO_PLACES.test(ranged)) throw new Error(`${atom} has a range of letters that take two places`);
  if (!WIDE.test(ranged)) return TRIED;
  every ??= Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  return every;
}

const KNOWN = new Map<string, ClassSet>();

/** The classes of the letters that an atom matches, its own among them. */
function classesOf(atom: string, flags: string): ClassSet {
  const key = `${atom} ${flags}`;
  let set = KNOWN.get(key);
  if (set === undefined) {
    set = 0n;
    const pattern = new RegExp(`^${atom}$`, flags);
    for (const letter of [...atom, ...triedOn(atom)]) {
      if (pattern.test(letter)) set |= 1n << BigInt(LETTER_CLASSES[letter.charCodeAt(0)] ?? 0);
    }
    KNOWN.set(key, set);
  }
  return set;
}
