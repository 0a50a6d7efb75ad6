import { CLASSES, LETTER_CLASSES } from './letter-classes.ts';

/** How far into what a pattern matches its openings tell, in characters. */
export const REACH = 3;

/** Classes of letters (`LETTER_CLASSES`), one bit each. */
export type ClassSet = bigint;

/** What a pattern may have at its first places; fewer than `REACH` where it may end before. */
export type Opening = readonly ClassSet[];

const EVERY_CLASS = Array.from({ length: CLASSES }, (_, row) => row);

/** The classes that an opening has at a place, by their numbers; beyond what it tells, any letter may stand. */
export function classesAt(opening: Opening, place: number): readonly number[] {
  const set = opening[place];
  return set === undefined ? EVERY_CLASS : EVERY_CLASS.filter((row) => ((set >> BigInt(row)) & 1n) === 1n);
}

/**
 * Every way in which what a pattern matches can begin, read off its source: all there are and maybe more, for what
 * looks around is passed over.
 */
export function patternOpenings({ source, flags }: RegExp): readonly Opening[] {
  return new OpeningReader(source, flags.replace(/[gy]/g, '')).read();
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
  #at = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
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
      openings = follow(openings, repeat(term, this.#take(QUANTIFIER)));
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
function repeat(term: readonly Opening[], quantifier: string | null): readonly Opening[] {
  if (quantifier === null) return term;
  const [least = 0, most = least] =
    quantifier.match(/\d+/g)?.map(Number) ?? BOUNDS[quantifier.charAt(0)] ?? [];
  const bound = quantifier.includes(',}') ? REACH : Math.min(most, REACH);
  let openings = NOTHING;
  for (let step = 0; step < bound; step += 1) {
    const longer = follow(openings, term);
    openings = step < least ? longer : distinct([...openings, ...longer]);
  }
  return openings;
}

const BOUNDS: Readonly<Record<string, readonly number[]>> = { '?': [0, 1], '*': [0, REACH], '+': [1, REACH] };

/** Each of the first, gone on with by each of the second where it is not long enough. */
function follow(first: readonly Opening[], second: readonly Opening[]): readonly Opening[] {
  const open = first.filter(({ length }) => length < REACH);
  if (open.length === 0) return first;
  const longer = open.flatMap((one) => second.map((other) => [...one, ...other].slice(0, REACH)));
  return distinct([...first.filter(({ length }) => length === REACH), ...longer]);
}

function distinct(openings: readonly Opening[]): readonly Opening[] {
  return [...new Map(openings.map((opening) => [opening.join(), opening])).values()];
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
