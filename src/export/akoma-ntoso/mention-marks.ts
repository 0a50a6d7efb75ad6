import type { Act } from '../../model/act.ts';
import { officialAddress, type DocumentSymbol } from '../../model/document-symbol.ts';
import type { IndirectReference } from '../../model/indirect-reference.ts';
import type { Mention } from '../../model/mention.ts';
import type { RecallingDocument } from '../../model/recalling-document.ts';
import type { KnownTexts } from '../exporter.ts';
import { element, mixed, type XmlElement, type XmlNode } from '../xml-element.ts';
import type { InlineMark } from './inline-text.ts';
import { workIri } from './work-iri.ts';

/** What is said about citations outside of the words, gathered while the words are set. */
export interface CitationRecord {
  /** Acts that references of this document refer to. */
  readonly acts: Set<Act>;
  /** Why a citation is uncertain or undecided, and what it could be. */
  readonly notes: XmlElement[];
  /** Further texts that the words of one reference name: the B in "A to C". */
  readonly implicit: XmlElement[];
}

/**
 * Makes references of a document's mentions: `ref` with the act as `refersTo` and the status as `class` where the cited
 * text is decided, else `inline name="undecidedReference"`, which points nowhere; and of references without a number,
 * whose `class` says how they refer. Numbers them as they are asked for.
 */
export class MentionMarks {
  readonly record: CitationRecord = { acts: new Set(), notes: [], implicit: [] };
  readonly #places = new Map<string, Mention[]>();
  readonly #indirect = new Map<string, TextReference[]>();
  readonly #dates = new Map<DocumentSymbol, string | null>();
  readonly #language: string;
  readonly #known: KnownTexts;
  #count = 0;

  constructor({ mentions, indirectReferences, language }: RecallingDocument, known: KnownTexts) {
    this.#language = language ?? 'en';
    this.#known = known;
    for (const mention of mentions) {
      append(this.#places, mention.place, mention);
      this.#noteDate(mention);
    }
    for (const reference of indirectReferences) {
      const { place, symbol } = reference;
      if (symbol !== null) append(this.#indirect, place, { ...reference, symbol });
    }
  }

  /** Marks for the mentions of a part, by its id. Those with the very words of another share its reference. */
  marksIn(place: string): InlineMark[] {
    const sharing = new Map<string, Mention[]>();
    for (const mention of this.#places.get(place) ?? []) {
      append(sharing, `${mention.span.start}-${mention.span.end}`, mention);
    }
    const marks = [...sharing.values()].flatMap(([first, ...others]): InlineMark[] =>
      first ? [{ span: first.span, around: (words) => this.#reference(first, others, words) }] : [],
    );
    for (const reference of this.#indirect.get(place) ?? []) {
      marks.push({ span: reference.span, around: (words) => this.#indirectly(reference, words) });
    }
    return marks;
  }

  /** Words that name a text without its number, or refer back to it. */
  #indirectly({ by, symbol }: TextReference, words: readonly XmlNode[]): XmlElement {
    this.#count += 1;
    return mixed('ref', { href: this.#address(symbol, null), eId: `ref_${this.#count}`, class: by }, words);
  }

  #reference(first: Mention, others: readonly Mention[], words: readonly XmlNode[]): XmlElement {
    this.#count += 1;
    const eId = `ref_${this.#count}`;
    const { target, status } = first.citation;
    this.record.acts.add(first.act);
    for (const { citation, date } of others) {
      if (citation.target === null) continue;
      const href = this.#address(citation.target, date);
      this.record.implicit.push(element('implicitReference', { for: `#${eId}`, href }));
    }
    const doubts = [first, ...others].filter(({ citation }) => citation.status !== 'resolved');
    const children = [...words, ...doubts.map((mention) => this.#noteOn(mention))];
    const attributes = { eId, class: status, refersTo: `#act_${first.act}` };
    if (target === null) return mixed('inline', { name: 'undecidedReference', ...attributes }, children);
    return mixed('ref', { href: this.#address(target, first.date), ...attributes }, children);
  }

  /** Writes down why a citation is not resolved, and gives what leads there from the words. */
  #noteOn({ citation: { status, reason, candidates } }: Mention): XmlElement {
    const eId = `note_${this.record.notes.length + 1}`;
    const possible = candidates.length === 0 ? '' : `; candidates: ${candidates.join(', ')}`;
    const words = [`${status}: ${reason ?? 'no reason given'}${possible}`];
    this.record.notes.push(element('note', { eId }, [mixed('p', {}, words)]));
    return mixed('noteRef', { href: `#${eId}` });
  }

  /** The work's IRI where its date is known, which must stand in it; else where the United Nations keep the text. */
  #address(target: DocumentSymbol, date: string | null): string {
    const day = date ?? this.#known.dateOf(target) ?? this.#dates.get(target) ?? null;
    return day === null ? encodeURI(officialAddress(target, this.#language)) : workIri(target, day);
  }

  /** The date a document gives for a text, unless it gives two. */
  #noteDate({ citation: { target }, date }: Mention): void {
    if (target === null || date === null) return;
    const before = this.#dates.get(target);
    this.#dates.set(target, before === undefined || before === date ? date : null);
  }
}

/** A reference without a number to something that has a symbol. */
type TextReference = IndirectReference & { readonly symbol: DocumentSymbol };

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
