import type { DocumentSymbol } from '../../model/document-symbol.ts';
import type { Mention } from '../../model/mention.ts';
import type { Part } from '../../model/part.ts';
import { plainDigits } from '../../model/superscript.ts';
import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { decideCitation, type Citing } from './decide-citation.ts';
import { findTokens, type Token } from './find-tokens.ts';
import { FOOTNOTE_MARK } from './footnote-mark.ts';
import { readContexts, type Context } from './read-context.ts';
import { NamedBefore } from './named-before.ts';
import { governingWords, readGoverningWords, type Governing } from './read-governing-words.ts';
import type { ScannedText } from './scanned-text.ts';
import type { PatternPlaces } from '../scan/pattern-places.ts';

/** Finds the mentions of every part, then decides what each points to. The document itself is not mentioned. */
export function readMentions(
  scanned: ScannedText,
  parts: readonly Part[],
  language: CompiledLanguage,
  citing: Citing,
): Mention[] {
  const { text, folded } = scanned;
  const mentions: Mention[] = [];
  let known: ReadonlyMap<string, Anchor> | undefined;
  const anchors = () => (known ??= findAnchors(scanned, parts));
  let lists = 0;
  const named = new NamedBefore();
  for (const [part, tokens] of distribute(findTokens(scanned, language), parts)) {
    if (part.kind === 'furniture' || part.kind === 'closing') continue;
    const upTo = tokens.at(-1)?.start ?? part.bodyStart;
    const places = scanned.wordPlaces(part.bodyStart, upTo);
    const contexts = readContexts(tokens, { text: folded, start: part.bodyStart, places }, language);
    const governs = governorOf(part, upTo, places, anchors, scanned, language);
    let open: { listStart: number; list: number } | null = null;
    tokens.forEach((token, row) => {
      const context = contexts[row];
      if (!context) return;
      for (const letter of token.letters) {
        const citation = named.orSame(token, letter, context, decideCitation(token, letter, context, citing));
        if (!citation || isSelf(citation.target, citing.symbol)) continue;
        if (open === null || open.listStart !== context.listStart)
          open = { listStart: context.listStart, list: lists++ };
        mentions.push(mention(part, token, context, citation, governs(context.listStart), open.list, text));
      }
    });
  }
  return mentions;
}

function isSelf(target: DocumentSymbol | null, own: DocumentSymbol | null): boolean {
  return target !== null && target === own;
}

function mention(
  part: Part,
  token: Token,
  context: Context,
  citation: Mention['citation'],
  governing: Governing | null,
  list: number,
  text: string,
): Mention {
  const act = part.kind === 'masthead' ? 'basis' : (governing?.act ?? 'mention');
  return {
    place: part.id,
    span: { start: token.start, end: token.end },
    text: text.slice(token.start, token.end),
    date: context.date,
    act,
    verb: governing && { span: governing.span, text: text.slice(governing.span.start, governing.span.end) },
    list,
    citation,
    ...(context.title === null ? {} : { title: context.title }),
  };
}

/**
 * What governs a list in this part that begins no later than `upTo`. A footnote without a verb of its own is governed by the verb that governs where
 * its mark stands; not by a connector there, which belongs to the words above.
 */
function governorOf(
  part: Part,
  upTo: number,
  places: PatternPlaces,
  anchors: () => ReadonlyMap<string, Anchor>,
  { text, wordPlaces }: ScannedText,
  language: CompiledLanguage,
): (position: number) => Governing | null {
  if (part.kind === 'masthead') return () => null;
  const found = readGoverningWords(text, part.bodyStart, upTo, places, language);
  if (part.kind !== 'footnote' || part.marker === null)
    return (position) => governingWords(found, position, text);
  const anchor = anchors().get(part.marker);
  const verbs = anchor ? verbsBefore(anchor, wordPlaces, text, language) : [];
  return (position) => governingWords(found, position, text) ?? verbs.at(-1) ?? null;
}

function verbsBefore(
  { part: { bodyStart }, position }: Anchor,
  wordPlaces: ScannedText['wordPlaces'],
  text: string,
  language: CompiledLanguage,
): readonly Governing[] {
  return readGoverningWords(text, bodyStart, position, wordPlaces(bodyStart, position), language).verbs;
}

interface Anchor {
  readonly part: Part;
  readonly position: number;
}

/** The parts that have tokens, each with its own. Tokens and parts are in the order of the text. */
function distribute(tokens: readonly Token[], parts: readonly Part[]): Map<Part, Token[]> {
  const byPart = new Map<Part, Token[]>();
  let row = 0;
  for (const token of tokens) {
    while ((parts[row]?.span.end ?? Infinity) <= token.start) row += 1;
    const part = parts[row];
    if (!part || token.start < part.bodyStart || token.end > part.span.end) continue;
    const own = byPart.get(part);
    if (own) own.push(token);
    else byPart.set(part, [token]);
  }
  return byPart;
}

/** Where each footnote's mark stands in the text above, by the mark in plain digits; the first place counts. */
function findAnchors({ text, places }: ScannedText, parts: readonly Part[]): Map<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  let row = 0;
  for (const match of places.matches(FOOTNOTE_MARK, text)) {
    while ((parts[row]?.span.end ?? Infinity) <= match.index) row += 1;
    const part = parts[row];
    if (!part || part.kind === 'footnote' || part.kind === 'furniture') break;
    const mark = plainDigits(match[0]);
    if (!anchors.has(mark)) anchors.set(mark, { part, position: match.index });
  }
  return anchors;
}
