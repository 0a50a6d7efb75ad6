import type { DocumentSymbol } from '../../model/document-symbol.ts';
import type { Citation } from '../../model/mention.ts';
import type { Token } from './find-tokens.ts';
import type { Context } from './read-context.ts';

/**
 * Numbers that a text has cited with their body or date, as the texts they are: "Human Rights Council resolution 43/1 of
 * 19 June 2020 … submitted pursuant to resolution 43/1". The General Assembly has a 43/1 too, but it is not meant.
 */
export class NamedBefore {
  /** By number and letter; null for one that several bodies' texts have been cited with. */
  readonly #targets = new Map<string, DocumentSymbol | null>();

  /** What a number points to: where neither body nor date stands with it, the text that was cited with it before. */
  orSame(token: Token, letter: string, context: Context, decided: Citation | null): Citation | null {
    if (decided === null || token.symbol !== null || token.series === '') return decided;
    const number = `${token.series}/${token.number}${letter}`;
    const before = this.#targets.get(number);
    if (context.body === null && context.date === null) {
      return before ? { target: before, status: 'resolved', candidates: [], reason: null } : decided;
    }
    if (decided.status !== 'resolved') return decided;
    this.#targets.set(number, before === undefined || before === decided.target ? decided.target : null);
    return decided;
  }
}
