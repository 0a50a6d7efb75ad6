import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { charTest, type CharTest } from './char-test.ts';

/** One instruction of a matcher that goes back where it fails, as the engines of JavaScript do (Cox, "Regular
 * Expression Matching: the Virtual Machine Approach", 2009). A way behind `split` is tried when the first fails. */
export type Step =
  | { readonly op: 'char'; readonly fits: CharTest; readonly backwards: boolean }
  /** One character so many times, as often as it can or as seldom. */
  | {
      readonly op: 'run';
      readonly fits: CharTest;
      readonly backwards: boolean;
      readonly min: number;
      readonly max: number;
      readonly greedy: boolean;
    }
  | { op: 'split'; first: number; second: number }
  | { op: 'jump'; to: number }
  | { readonly op: 'edge'; readonly kind: AST.EdgeAssertion['kind']; readonly multiline: boolean }
  | { readonly op: 'word'; readonly negate: boolean }
  | { readonly op: 'look'; readonly steps: readonly Step[]; readonly negate: boolean }
  /** Remembers in a register where a round of a repetition began, and ends the way when the round took nothing. */
  | { readonly op: 'mark'; readonly register: number }
  | { readonly op: 'moved'; readonly register: number }
  | { readonly op: 'match' };

/** The tree of a pattern; throws for a source that is none. */
export function parsePattern({ source, flags }: RegExp): AST.Pattern {
  return new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
}

/**
 * A pattern as steps. What goes back to earlier words (`\1`) has no place here: nothing says how many steps it takes.
 * @throws Error for such a pattern, which must not pass unseen
 */
export function compileSteps(pattern: RegExp): readonly Step[] {
  const compiler = new Compiler(pattern.flags);
  compiler.alternatives(parsePattern(pattern).alternatives, false);
  compiler.steps.push({ op: 'match' });
  return compiler.steps;
}

class Compiler {
  readonly steps: Step[] = [];
  readonly #flags: string;
  #registers = 0;

  constructor(flags: string) {
    this.#flags = flags;
  }

  alternatives(all: readonly AST.Alternative[], backwards: boolean): void {
    const ends: { op: 'jump'; to: number }[] = [];
    all.forEach((one, row) => {
      const split = { op: 'split' as const, first: 0, second: 0 };
      const isLast = row === all.length - 1;
      if (!isLast) this.steps.push(split);
      split.first = this.steps.length;
      for (const element of backwards ? one.elements.toReversed() : one.elements)
        this.#element(element, backwards);
      if (isLast) return;
      const end = { op: 'jump' as const, to: 0 };
      this.steps.push(end);
      ends.push(end);
      split.second = this.steps.length;
    });
    for (const end of ends) end.to = this.steps.length;
  }

  #element(element: AST.Element, backwards: boolean): void {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        this.alternatives(element.alternatives, backwards);
        break;
      case 'Quantifier':
        this.#quantifier(element, backwards);
        break;
      case 'Assertion':
        this.#assertion(element);
        break;
      case 'Backreference':
        throw new Error(`Nobody has counted the steps of ${element.raw}.`);
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        this.steps.push({ op: 'char', fits: charTest(element.raw, this.#flags), backwards });
    }
  }

  #assertion(assertion: AST.Assertion): void {
    if (assertion.kind === 'lookahead' || assertion.kind === 'lookbehind') {
      const inner = new Compiler(this.#flags);
      inner.alternatives(assertion.alternatives, assertion.kind === 'lookbehind');
      inner.steps.push({ op: 'match' });
      this.steps.push({ op: 'look', steps: inner.steps, negate: assertion.negate });
    } else if (assertion.kind === 'word') this.steps.push({ op: 'word', negate: assertion.negate });
    else this.steps.push({ op: 'edge', kind: assertion.kind, multiline: this.#flags.includes('m') });
  }

  #quantifier({ element, min, max, greedy }: AST.Quantifier, backwards: boolean): void {
    if (
      element.type === 'Character' ||
      element.type === 'CharacterSet' ||
      element.type === 'CharacterClass'
    ) {
      const fits = charTest(element.raw, this.#flags);
      this.steps.push({ op: 'run', fits, backwards, min, max, greedy });
      return;
    }
    for (let round = 0; round < min; round += 1) this.#element(element, backwards);
    const splits: Extract<Step, { op: 'split' }>[] = [];
    const fork = () => {
      const split = { op: 'split' as const, first: 0, second: 0 };
      splits.push(split);
      this.steps.push(split);
      return split;
    };
    const forks: [split: Extract<Step, { op: 'split' }>, body: number][] = [];
    const rounds = max === Infinity ? 1 : max - min;
    for (let round = 0; round < rounds; round += 1) {
      const start = this.steps.length;
      const split = fork();
      forks.push([split, this.steps.length]);
      const register = (this.#registers += 1);
      this.steps.push({ op: 'mark', register });
      this.#element(element, backwards);
      this.steps.push({ op: 'moved', register });
      if (max === Infinity) this.steps.push({ op: 'jump', to: start });
    }
    for (const [split, body] of forks) {
      split.first = greedy ? body : this.steps.length;
      split.second = greedy ? this.steps.length : body;
    }
  }
}
