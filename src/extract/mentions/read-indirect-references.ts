import { parseSymbol, type DocumentSymbol } from '../../model/document-symbol.ts';
import type { IndirectReference } from '../../model/indirect-reference.ts';
import { symbolOfInstrument, type InstrumentId } from '../../model/instruments.ts';
import type { Mention } from '../../model/mention.ts';
import type { Part } from '../../model/part.ts';
import { romanNumber } from '../../model/roman-numeral.ts';
import { fragment, type CompiledLanguage } from '../languages/compiled-language.ts';
import { readOrdinal } from '../languages/read-ordinal.ts';
import type { ScannedText } from './scanned-text.ts';

interface IndirectPatterns {
  /** Groups article and chapter with their numbers, charter, same, and one for each name. */
  readonly all: RegExp;
  /** The words before a name that is only a part of another. */
  readonly partOfAnother: RegExp | null;
  /** The group of each name, in the order of the language's. */
  readonly groups: readonly string[];
}

const NUMBER = '(?:\\d{1,3}|[IVX]{1,6}|[一二三四五六七八九十百]{1,5})';
const EACH_NUMBER = new RegExp(NUMBER, 'g');
const LETTER = /\p{L}/u;
/** Words before a name that make it a part of another, in characters. */
const BEFORE_NAME = 60;

const MADE = new Map<string, IndirectPatterns>();

/** The patterns of a language, made once. */
export function indirectPatterns({ code, words }: CompiledLanguage): IndirectPatterns {
  const known = MADE.get(code);
  if (known) return known;
  const { names, partOfAnother, charter, charterArticle, charterChapter, sameResolution } = words.indirect;
  const joint = `\\s*(?:${fragment(words.lists.letterJoint)})\\s*`;
  const numbered = (group: string, form: string) =>
    form === '' ? [] : fragment(form).replace('#', `(?<${group}>${NUMBER}(?:${joint}${NUMBER}){0,20})`);
  const titles = names.map(([, name], row) => `(?<${nameGroup(row)}>${fragment(name)})`);
  const alternatives = [
    ...[numbered('article', charterArticle), numbered('chapter', charterChapter)].flat(),
    `(?<same>${fragment(sameResolution)})`,
    // What a name can begin with is looked at before the names are, of which there are many.
    `(?=[^a-z\\s,.])(?:${[`(?<charter>${fragment(charter)})`, ...titles].join('|')})`,
  ];
  const made = {
    all: new RegExp(alternatives.join('|'), 'g'),
    partOfAnother: partOfAnother === '' ? null : new RegExp(`(?:${fragment(partOfAnother)})$`),
    groups: names.map((_, row) => nameGroup(row)),
  };
  MADE.set(code, made);
  return made;
}

function nameGroup(row: number): string {
  return `n${row}`;
}

/** What the text refers to by name, or as the resolution cited just before; `own` is the text's own symbol. */
export function readIndirectReferences(
  { text, folded, places }: ScannedText,
  parts: readonly Part[],
  mentions: readonly Mention[],
  language: CompiledLanguage,
  own: DocumentSymbol | null,
): IndirectReference[] {
  const { all, partOfAnother } = indirectPatterns(language);
  const edges = !language.words.script.wordsTouch;
  const cited = new CitedSoFar(mentions);
  const found: IndirectReference[] = [];
  let row = 0;
  for (const match of places.matches(all, folded)) {
    const span = { start: match.index, end: match.index + match[0].length };
    while ((parts[row]?.span.end ?? Infinity) <= span.start) row += 1;
    const part = parts[row];
    if (!part || part.kind === 'furniture' || span.start < part.bodyStart || span.end > part.span.end)
      continue;
    if (edges && (LETTER.test(text.charAt(span.start - 1)) || LETTER.test(text.charAt(span.end)))) continue;
    if (partOfAnother?.test(folded.slice(Math.max(0, span.start - BEFORE_NAME), span.start))) continue;
    const words = text.slice(span.start, span.end);
    for (const { by, instrument, locator, symbol } of readTargets(match, part, cited, language)) {
      if (symbol !== null && symbol === own) continue;
      found.push({ place: part.id, span, text: words, by, instrument, locator, symbol });
    }
  }
  return found;
}

type Target = Pick<IndirectReference, 'by' | 'instrument' | 'locator' | 'symbol'>;

function readTargets(
  { groups = {}, index }: RegExpExecArray,
  part: Part,
  cited: CitedSoFar,
  language: CompiledLanguage,
): Target[] {
  if (groups['same'] !== undefined) {
    const symbol = cited.onlyResolution(part.id, index);
    return symbol === null ? [] : [{ by: 'back-reference', instrument: null, locator: null, symbol }];
  }
  if (groups['article'] !== undefined) return readNumbers(groups['article'], 'art', language);
  if (groups['chapter'] !== undefined) return readNumbers(groups['chapter'], 'ch', language);
  const row = indirectPatterns(language).groups.findIndex((name) => groups[name] !== undefined);
  return [named(language.words.indirect.names[row]?.[0] ?? 'charter', null)];
}

function named(instrument: InstrumentId, locator: string | null): Target {
  return { by: 'name', instrument, locator, symbol: symbolOfInstrument(instrument) };
}

function readNumbers(words: string, kind: string, language: CompiledLanguage): Target[] {
  const numbers = words.match(EACH_NUMBER) ?? [];
  return numbers.flatMap((number) => {
    const value = /\d/.test(number) ? Number(number) : (romanNumber(number) ?? readOrdinal(language, number));
    return value === null ? [] : [named('charter', `${kind}${value}`)];
  });
}

/**
 * The resolution that a part has cited so far; null where it is none, several, or one that is not certain. Asked from
 * left to right, it looks at every mention once.
 */
class CitedSoFar {
  readonly #mentions: readonly Mention[];
  #row = 0;
  #place = '';
  #only: DocumentSymbol | null = null;
  #several = false;

  constructor(mentions: readonly Mention[]) {
    this.#mentions = mentions;
  }

  onlyResolution(place: string, upTo: number): DocumentSymbol | null {
    let next = this.#mentions[this.#row];
    while (next && next.span.end <= upTo) {
      this.#take(next);
      this.#row += 1;
      next = this.#mentions[this.#row];
    }
    return this.#place !== place || this.#several ? null : this.#only;
  }

  #take({ place, citation: { target, status } }: Mention): void {
    if (place !== this.#place) {
      this.#place = place;
      this.#only = null;
      this.#several = false;
    }
    if (target !== null && parseSymbol(target)?.kind !== 'resolution') return;
    if (status !== 'resolved' || (this.#only !== null && this.#only !== target)) this.#several = true;
    this.#only = target;
  }
}
