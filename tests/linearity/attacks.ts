import type { AST } from '@eslint-community/regexpp';
import { charTest } from './char-test.ts';
import { parsePattern } from './compile-steps.ts';

/** A text made for a pattern: `before`, then `again` so often as the text is to be long, then `behind`. */
export interface Attack {
  readonly before: string;
  readonly again: string;
  readonly behind: string;
}

/** One of each kind of character that patterns tell apart. */
const KINDS = ['a', ' ', 'A', '1', '\n', ',', '(', '-', '.', '“', 'я', 'ن', '第', '⁴', '\u0001'];
/** More rounds than this are worth an attack. */
const FEW = 8;
/** What ends a text so that it fits no more, or goes on. */
const ENDS = ['\u0001\n\u0001'];

/**
 * Texts made of a pattern's own pieces: for each repetition in it what it repeats, many times, behind what must stand
 * before it; the same with the beginning repeated as well; and the whole without its end.
 */
export function attacksOn(pattern: RegExp): Attack[] {
  const attacker = new Attacker(pattern);
  const before = attacker.walkAll(parsePattern(pattern).alternatives, ['']);
  for (const whole of before.slice(0, SHAPES)) {
    attacker.repeat('', whole);
    attacker.repeat('', whole.slice(0, -1));
    attacker.repeat('', `${whole.slice(0, -1)} `);
  }
  for (const kind of KINDS) attacker.repeat('', kind);
  return [...attacker.attacks.values()];
}

/** So many ways of filling in a piece are tried. */
const SHAPES = 3;

class Attacker {
  readonly attacks = new Map<string, Attack>();
  readonly #flags: string;

  constructor({ flags }: RegExp) {
    this.#flags = flags;
  }

  repeat(before: string, again: string): void {
    if (again === '') return;
    for (const behind of ENDS) this.attacks.set(`${before}\0${again}\0${behind}`, { before, again, behind });
  }

  /** Attacks every repetition within, and gives texts that may stand behind `before` and fit. */
  walkAll(alternatives: readonly AST.Alternative[], before: readonly string[]): string[] {
    const ends = alternatives.map(({ elements }) => {
      let fitting = [...before];
      for (const element of elements) fitting = this.#walk(element, fitting);
      return fitting;
    });
    // The first of each alternative, before the second of any.
    return [0, 1, 2].flatMap((place) => ends.flatMap((texts) => texts[place] ?? [])).slice(0, SHAPES);
  }

  #walk(element: AST.Element, before: string[]): string[] {
    if (element.type === 'Group' || element.type === 'CapturingGroup')
      return this.walkAll(element.alternatives, before);
    if (element.type === 'Quantifier') return this.#walkRepetition(element, before);
    if (element.type === 'Assertion') {
      if ('alternatives' in element) {
        const inner = this.walkAll(element.alternatives, before);
        // What must stand ahead is there: a repetition in it is run through for each place before it.
        if (!element.negate && element.kind === 'lookahead') return [...before, ...inner].slice(0, SHAPES);
      }
      return before;
    }
    const chars = this.#chars(element.raw);
    return before.flatMap((text) => chars.slice(0, 1).map((char) => text + char));
  }

  #walkRepetition({ element, min, max }: AST.Quantifier, before: string[]): string[] {
    const once = this.#walk(element, before);
    if (max > FEW) {
      const isChar = !('alternatives' in element);
      const rounds = isChar
        ? this.#chars(element.raw)
        : this.walkAll('alternatives' in element ? element.alternatives : [], ['']);
      for (const round of rounds) {
        for (const text of before.slice(0, 1)) {
          this.repeat(text, round);
          if (text !== '') this.repeat('', text + round);
          // Where what is repeated may be the beginning too, each place begins a match that runs to the end.
          if (text !== '') this.repeat('', text);
        }
      }
    }
    if (max === 0) return before;
    const often = once.map(
      (text, row) =>
        text.slice(0, before[row]?.length ?? 0) +
        text.slice(before[row]?.length ?? 0).repeat(Math.max(1, min)),
    );
    return (min === 0 ? [...before.slice(0, 1), ...often, ...before.slice(1)] : often).slice(0, SHAPES);
  }

  /** Characters of several kinds that an element takes; of a class, the one written in it where no common one fits. */
  #chars(raw: string): string[] {
    const fits = charTest(raw, this.#flags);
    const found = KINDS.filter((char) => fits(char.charCodeAt(0)));
    if (found.length > 0) return found;
    for (let code = 0; code < 0x10000; code += 1) if (fits(code)) return [String.fromCharCode(code)];
    return [];
  }
}
