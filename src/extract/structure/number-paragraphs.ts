import type { PartKind } from '../../model/part.ts';
import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { endsSentence } from './ends-paragraph.ts';
import { isAnnexHeading, isClosing } from './is-closing.ts';
import type { Block } from './join-lines.ts';
import { NumbersInTurn } from './numbers-in-turn.ts';
import { isNumber, readMarker, type Marker } from './read-marker.ts';
import { UniqueIds } from './unique-ids.ts';

/** A paragraph without a number that is shorter than this and has no stop is a heading, in characters. */
const SHORT = 90;

export interface NumberedBlock {
  readonly id: string;
  readonly kind: PartKind;
  readonly marker: string | null;
  readonly text: string;
  /** Length of the marker and the space behind it. */
  readonly markerLength: number;
}

/**
 * Gives each paragraph its kind and its derived id. Before the first operative verb or number paragraphs are
 * preambular; letters under a number are sub-paragraphs; behind the closing line or the word Annex, plain
 * paragraphs of an annex. A document without an opening has plain paragraphs only.
 */
export class ParagraphNumbering {
  readonly #language: CompiledLanguage;
  readonly #numbered: boolean;
  readonly #ids = new UniqueIds();
  readonly #turn: NumbersInTurn;
  #phase: 'preamble' | 'operative' | 'annex' | 'plain';
  #counts = { pp: 0, op: 0, heading: 0, plain: 0, annex: 0 };
  #operative: string | null = null;
  #path: string[] = [];

  /** @param numbered whether operative paragraphs carry numbers here: then one without is none */
  constructor(language: CompiledLanguage, hasOpening: boolean, numbered: boolean) {
    this.#numbered = numbered;
    this.#language = language;
    this.#turn = new NumbersInTurn(language);
    this.#phase = hasOpening ? 'preamble' : 'plain';
  }

  /** The line of the meeting and its date: behind it stands an annex, if anything. Text alone has no such foot. */
  closing(text: string): NumberedBlock {
    if (this.#phase === 'plain') return this.number({ text, heading: false });
    this.#phase = 'annex';
    return { id: this.#ids.take('closing'), kind: 'closing', marker: null, text, markerLength: 0 };
  }

  number(block: Block): NumberedBlock {
    const { text } = block;
    if (this.#phase !== 'plain' && isClosing(text, this.#language)) return this.closing(text);
    const read = readMarker(text);
    if (this.#phase !== 'plain' && isAnnexHeading(text, this.#language)) {
      this.#phase = 'annex';
      return this.#make('heading', `annex${(this.#counts.annex += 1) === 1 ? '' : this.#counts.annex}`, text);
    }
    if (block.heading) return this.#make('heading', `h${(this.#counts.heading += 1)}`, text);
    if (this.#phase === 'annex')
      return this.#make('paragraph', `annex.p${(this.#counts.plain += 1)}`, text, read);
    if (this.#phase === 'plain') return this.#make('paragraph', `p${(this.#counts.plain += 1)}`, text, read);
    return this.#body(text, read);
  }

  #make(kind: PartKind, id: string, text: string, read: Marker | null = null): NumberedBlock {
    const markerLength = read?.length ?? 0;
    return { id: this.#ids.take(id), kind, marker: read?.marker ?? null, text, markerLength };
  }

  #body(text: string, read: Marker | null): NumberedBlock {
    if (read !== null && isNumber(read)) {
      if (this.#isHeading(text, read.label))
        return this.#make('heading', `h${(this.#counts.heading += 1)}`, text, read);
      if (this.#isQuoted(read.label)) return this.#make('paragraph', this.#plainId(), text, read);
      this.#turn.take({ text, marker: read });
      this.#phase = 'operative';
      this.#counts.op += 1;
      this.#operative = `op${read.label}`;
      this.#path = [];
      return this.#make('operative', this.#operative, text, read);
    }
    const isAboveNumbers = read === null && this.#numbered && this.#turn.last === 0;
    if (isAboveNumbers && this.#decides(text)) {
      this.#phase = 'operative';
      this.#operative = this.#ids.take('op');
      this.#path = [];
      return { id: this.#operative, kind: 'operative', marker: null, text, markerLength: 0 };
    }
    // A draft that is recommended to another body has a preamble of its own.
    const goesOn = isAboveNumbers && this.#language.preambularStart.test(text);
    if (read === null && (this.#phase === 'preamble' || goesOn)) {
      if (this.#numbered || !this.#language.operativeStart.test(text)) {
        return this.#make('preambular', `pp${(this.#counts.pp += 1)}`, text);
      }
    }
    if (read !== null) {
      const base = this.#operative ?? `pp${this.#counts.pp}`;
      return this.#make('sub-paragraph', base + this.#letters(read.label), text, read);
    }
    if (this.#numbered) {
      if (text.length < SHORT && !/[.;:,]$/.test(text))
        return this.#make('heading', `h${(this.#counts.heading += 1)}`, text);
      return this.#make('paragraph', this.#plainId(), text);
    }
    this.#phase = 'operative';
    this.#path = [];
    this.#counts.op += 1;
    this.#operative = `op${this.#counts.op}`;
    return this.#make('operative', this.#operative, text);
  }

  /** "Adopts the following declaration:" above the numbers of the declaration: a verb of decisions, and no comma at the end. */
  #decides(text: string): boolean {
    return this.#language.operativeStart.test(text) && endsSentence(text);
  }

  #plainId(): string {
    return `${this.#operative ?? 'op'}.p${(this.#counts.plain += 1)}`;
  }

  /** A section's number and its title: it begins to count anew, or goes on, where the paragraphs do not. */
  #isHeading(text: string, label: string): boolean {
    if (this.#operative === null || text.length > SHORT || /[.;:,]$/.test(text.trimEnd())) return false;
    return this.#operative !== `op${Number(label) - 1}`;
  }

  /** A number that was there before and in no turn: the words of another text are given. */
  #isQuoted(label: string): boolean {
    const number = Number(label);
    return this.#operative !== null && !this.#turn.has(number) && number <= this.#turn.last;
  }

  /** `(a)` under a number, `(a)(i)` under a letter: a Roman numeral opens a level unless its letter comes in turn. */
  #letters(label: string): string {
    const previous = this.#path[0];
    const inTurn = previous !== undefined && follows(previous, label);
    const roman = /^[ivx]+$/.test(label);
    if (roman && !inTurn && previous !== undefined && (label === 'i' || this.#path.length > 1)) {
      this.#path = [previous, label];
    } else {
      this.#path = [label];
    }
    return this.#path.map((letter) => `(${letter})`).join('');
  }
}

function follows(previous: string, label: string): boolean {
  return previous.length === 1 && label.length === 1 && label.charCodeAt(0) === previous.charCodeAt(0) + 1;
}
