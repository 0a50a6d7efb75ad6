import type { DocumentSymbol } from '../../model/document-symbol.ts';
import type { Mention } from '../../model/mention.ts';
import type { Part } from '../../model/part.ts';
import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { decideCitation, type Citing } from './decide-citation.ts';
import { findTokens, type Token } from './find-tokens.ts';
import { readContexts, type Context } from './read-context.ts';
import { governingWords, readGoverningWords, type Governing } from './read-governing-words.ts';

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Finds the mentions of every part, then decides what each points to. The document itself is not mentioned. */
export function readMentions(
  text: string,
  parts: readonly Part[],
  language: CompiledLanguage,
  citing: Citing,
): Mention[] {
  const mentions: Mention[] = [];
  let lists = 0;
  for (const part of parts) {
    if (part.kind === 'furniture' || part.kind === 'closing') continue;
    const from = part.bodyStart;
    const tokens = findTokens(text, from, part.span.end).filter(
      (token) => part.kind !== 'masthead' || token.symbol !== null,
    );
    if (tokens.length === 0) continue;
    const contexts = readContexts(tokens, text, from, language);
    const governs = governorOf(part, parts, text, language);
    let open: { listStart: number; list: number } | null = null;
    tokens.forEach((token, row) => {
      const context = contexts[row];
      if (!context) return;
      for (const letter of token.letters) {
        const citation = decideCitation(token, letter, context, citing);
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
    text: token.text,
    date: context.date,
    act,
    verb: governing && { span: governing.span, text: text.slice(governing.span.start, governing.span.end) },
    list,
    citation,
  };
}

/** What governs a list in this part. A footnote without a verb of its own is governed where its mark stands. */
function governorOf(
  part: Part,
  parts: readonly Part[],
  text: string,
  language: CompiledLanguage,
): (position: number) => Governing | null {
  if (part.kind === 'masthead') return () => null;
  const found = readGoverningWords(text, part.bodyStart, part.span.end, language);
  if (part.kind !== 'footnote' || part.marker === null)
    return (position) => governingWords(found, position, text);
  const anchor = findAnchor(part.marker, parts, text);
  const above = anchor && readGoverningWords(text, anchor.part.bodyStart, anchor.part.span.end, language);
  return (position) =>
    governingWords(found, position, text) ?? (above ? governingWords(above, anchor.position, text) : null);
}

function findAnchor(marker: string, parts: readonly Part[], text: string) {
  if (!/^\d+$/.test(marker)) return null;
  const mark = [...marker].map((digit) => SUPERSCRIPT[Number(digit)]).join('');
  for (const part of parts) {
    if (part.kind === 'footnote' || part.kind === 'furniture') continue;
    for (
      let at = text.indexOf(mark, part.bodyStart);
      at >= 0 && at < part.span.end;
      at = text.indexOf(mark, at + 1)
    ) {
      const alone =
        !SUPERSCRIPT.includes(text[at - 1] ?? ' ') && !SUPERSCRIPT.includes(text[at + mark.length] ?? ' ');
      if (alone) return { part, position: at };
    }
  }
  return null;
}
