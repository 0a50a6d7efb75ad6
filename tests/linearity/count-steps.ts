import type { Step } from './compile-steps.ts';

/** A place to go back to. */
interface Way {
  readonly step: number;
  readonly at: number;
  readonly marks: readonly number[];
  /** For a run of characters: how many it has taken here; it is tried with one less or one more. */
  readonly taken?: number;
}

type Run = Extract<Step, { op: 'run' }>;

const WORD = /\w/;

/**
 * The steps that finding every match in a text takes, from the first character to the last, where a pattern is tried at
 * each place anew. Exact, whatever the machine does besides. Gives up, with Infinity, beyond `most`.
 */
export function countSteps(program: readonly Step[], flags: string, text: string, most: number): number {
  const matcher = new Matcher(text, most);
  const sticky = flags.includes('y');
  const begins = firstTest(program);
  for (let at = 0; at <= text.length && matcher.taken <= most;) {
    matcher.taken += 1;
    const end = begins(text.charCodeAt(at)) ? matcher.run(program, at) : null;
    if (end === null && sticky) break;
    if (end !== null && !flags.includes('g')) break;
    at = end === null || end === at ? at + 1 : end;
  }
  return matcher.taken > most ? Infinity : matcher.taken;
}

/** Whether a pattern matches anywhere in a text, by the same steps: what is counted is what is done. */
export function matches(program: readonly Step[], text: string): boolean {
  const matcher = new Matcher(text, Infinity);
  const begins = firstTest(program);
  for (let at = 0; at <= text.length; at += 1)
    if (begins(text.charCodeAt(at)) && matcher.run(program, at) !== null) return true;
  return false;
}

const FIRST = new WeakMap<readonly Step[], (code: number) => boolean>();

/** Whether a match can begin with a character: engines, too, look at that first. NaN stands for the end of a text. */
function firstTest(program: readonly Step[]): (code: number) => boolean {
  const known = FIRST.get(program);
  if (known) return known;
  const seen = new Set<number>();
  const fitting: ((code: number) => boolean)[] = [];
  const follow = (step: number): void => {
    if (seen.has(step)) return;
    seen.add(step);
    const next = program[step]!;
    if (next.op === 'char' || (next.op === 'run' && !next.backwards)) fitting.push(next.fits);
    if (next.op === 'char') return;
    if (next.op === 'match') fitting.push(() => true);
    else if (next.op === 'jump') follow(next.to);
    else if (next.op === 'split') {
      follow(next.first);
      follow(next.second);
    } else if (next.op !== 'run' || next.min === 0) follow(step + 1);
  };
  follow(0);
  const answers = new Map<number, boolean>();
  const test = (code: number) => {
    const answer = answers.get(code) ?? fitting.some((fits) => fits(code));
    answers.set(code, answer);
    return answer;
  };
  FIRST.set(program, test);
  return test;
}

class Matcher {
  taken = 0;
  readonly #text: string;
  readonly #most: number;

  constructor(text: string, most: number) {
    this.#text = text;
    this.#most = most;
  }

  /** Where the match that begins at a place ends; null where there is none, or too many steps were taken. */
  run(program: readonly Step[], from: number): number | null {
    const ways: Way[] = [{ step: 0, at: from, marks: [] }];
    for (let way = ways.pop(); way && this.taken <= this.#most; way = ways.pop()) {
      const end = this.#follow(program, way, ways);
      if (end !== null) return end;
    }
    return null;
  }

  #follow(program: readonly Step[], way: Way, ways: Way[]): number | null {
    let { step, at } = way;
    let { marks } = way;
    let back = way.taken;
    for (;;) {
      const next = program[step]!;
      this.taken += 1;
      switch (next.op) {
        case 'char': {
          const place = next.backwards ? at - 1 : at;
          if (place < 0 || place >= this.#text.length || !next.fits(this.#text.charCodeAt(place)))
            return null;
          at = next.backwards ? place : at + 1;
          step += 1;
          break;
        }
        case 'run': {
          const count = back === undefined ? this.#take(next, at) : this.#vary(next, at, back);
          back = undefined;
          if (count === null) return null;
          if (next.greedy ? count > next.min : count < next.max) ways.push({ step, at, marks, taken: count });
          at += next.backwards ? -count : count;
          step += 1;
          break;
        }
        case 'split':
          ways.push({ step: next.second, at, marks });
          step = next.first;
          break;
        case 'jump':
          step = next.to;
          break;
        case 'mark':
          marks = marks.slice();
          (marks as number[])[next.register] = at;
          step += 1;
          break;
        case 'moved':
          if (marks[next.register] === at) return null;
          step += 1;
          break;
        case 'match':
          return at;
        case 'edge':
        case 'word':
        case 'look':
          if (!this.#holds(next, at)) return null;
          step += 1;
      }
    }
  }

  /** How many characters a run takes at first; null where there are too few. */
  #take({ fits, backwards, min, max, greedy }: Run, at: number): number | null {
    const most = greedy ? max : min;
    let count = 0;
    while (count < most && this.#fits(fits, backwards ? at - count - 1 : at + count)) count += 1;
    this.taken += count;
    return count < min ? null : count;
  }

  /** One less, or one more where that fits. */
  #vary({ fits, backwards, greedy }: Run, at: number, taken: number): number | null {
    if (greedy) return taken - 1;
    return this.#fits(fits, backwards ? at - taken - 1 : at + taken) ? taken + 1 : null;
  }

  #fits(fits: Run['fits'], place: number): boolean {
    return place >= 0 && place < this.#text.length && fits(this.#text.charCodeAt(place));
  }

  #holds(assertion: Extract<Step, { op: 'edge' | 'word' | 'look' }>, at: number): boolean {
    if (assertion.op === 'look') return (this.run(assertion.steps, at) !== null) !== assertion.negate;
    if (assertion.op === 'word') return (this.#isWord(at - 1) !== this.#isWord(at)) !== assertion.negate;
    const beside = assertion.kind === 'start' ? this.#text[at - 1] : this.#text[at];
    return beside === undefined || (assertion.multiline && /[\n\r\u2028\u2029]/.test(beside));
  }

  #isWord(at: number): boolean {
    return WORD.test(this.#text[at] ?? '');
  }
}
