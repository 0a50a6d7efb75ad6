import type { Part } from '../../model/part.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import type { Span } from '../../model/span.ts';
import { oncePer } from '../../model/once-per.ts';
import { plainNumber } from './plain-number.ts';

export type DocumentMention = CorpusDocument['mentions'][number];

/** What paragraphs ask of their document, found once for all of them. */
export interface DocumentIndex {
  /** The mentions that stand wholly in a part, by its id, in the order of the text. */
  readonly mentions: ReadonlyMap<string, readonly DocumentMention[]>;
  /** The words that govern the citations of a text, by its id. */
  readonly governing: ReadonlyMap<string, readonly Span[]>;
  /** Ids of the footnotes by their numbers in plain digits; of two with one number the last. */
  readonly notes: ReadonlyMap<string, string>;
}

/** Worked out once per document, in the time of one reading. */
export const documentIndex = oncePer(({ parts, mentions }: CorpusDocument): DocumentIndex => {
  const inOrder = parts.toSorted((a, b) => a.span.start - b.span.start);
  const standing = new Map<string, DocumentMention[]>();
  const governing = new Map<string, Span[]>();
  const notes = new Map<string, string>();
  for (const { kind, marker, id } of parts) {
    if (kind === 'footnote' && marker !== null) notes.set(plainNumber(marker), id);
  }
  for (const mention of mentions) {
    const part = partAt(inOrder, mention.span);
    if (part) append(standing, part.id, mention);
    const { target } = mention.citation;
    if (target !== null && mention.verb) append(governing, target, mention.verb.span);
  }
  return { mentions: standing, governing, notes };
});

/** The part in which a stretch stands wholly, by bisection: parts tile the text. */
function partAt(parts: readonly Part[], { start, end }: Span): Part | undefined {
  let [low, high] = [0, parts.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const part = parts[middle];
    if (!part) return undefined;
    if (start < part.span.start) high = middle - 1;
    else if (start >= part.span.end) low = middle + 1;
    else return end <= part.span.end ? part : undefined;
  }
  return undefined;
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
