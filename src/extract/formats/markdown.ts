import { toSuperscript } from '../../model/superscript.ts';
import type { Format, ReadLines } from './format.ts';

/** Classes are bounded, so that a run of openings without an end is read once and not once for each. */
const LINKED = /\]\([^)\n]{0,500}\)/;
const HEADED = /^#{1,6} /m;
const EMPHASISED = /\*(?<=(?:^|[\s(])\*)\p{L}[^*\n]*\*/mu;

/** Fixed words are looked for first: they are found, or not, many times faster than a pattern. */
function hasMarkUp(text: string): boolean {
  if (text.includes('**') || text.includes('<sup>') || text.includes('<!--')) return true;
  if (text.includes('](') && LINKED.test(text)) return true;
  return (text.includes('# ') && HEADED.test(text)) || (text.includes('*') && EMPHASISED.test(text));
}

/**
 * Emphasis run into the words before it, as converters leave it: `internacional**Resolución`,
 * `2022***[sobre la base`, `General,**Reafirmando*`. Paragraphs were lost there: a line break mends the joint.
 */
const GLUED_EMPHASIS = /\*(?<=[^\s*_([“«"'‘]\*)\*{0,3}(?=[\p{Lu}[\d])/gu;
const LINK = /\[([^[\]\n]{0,500})\]\([^)\n]{0,500}\)/g;
const SUPERSCRIPT = /<sup>\s*(\d{1,3})\s*<\/sup>/gi;
const COMMENT = /<!--[^>]{0,500}-->/g;
const LINE_BREAK = /<br\s*\/?>/gi;
const INLINE_TAG = /<\/?(?:sup|sub|b|i|em|strong|u|span|p|a|div)(?:\s[^<>]*)?>/gi;
const HEADING = /^(#{1,6})\s+/;
const THEMATIC_BREAK = /^[^\S\n]*(?:-{3,}|\*{3,})[^\S\n]*$/gm;
const ASTERISKS = /\*+/g;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!<>|])/g;

/** An asterisk between spaces is a footnote's mark or a bullet; one that touches a word is emphasis. */
function standsAlone(run: string, at: number, whole: string): boolean {
  const space = /^\s?$/;
  return space.test(whole.charAt(at - 1)) && space.test(whole.charAt(at + run.length));
}

/** Markdown as converters make it from PDF and Word: emphasis, links, headings, `<sup>`, comments for images. */
export const markdown: Format = {
  name: 'Markdown',
  recognises: (_name, text) => hasMarkUp(text),
  read: (text) => takeHeadings(withoutEmphasis(withoutTags(text)).replace(ESCAPED, '$1').split('\n')),
};

/** Fixed signs are looked for before each group of patterns: most texts have one of them or two. */
function withoutTags(text: string): string {
  const untagged = text.includes('<')
    ? text
        .replace(COMMENT, '\n\f\n')
        .replace(SUPERSCRIPT, (_, digits: string) => toSuperscript(digits))
        .replace(LINE_BREAK, '\n')
        .replace(INLINE_TAG, '')
    : text;
  return untagged.includes('](') ? untagged.replace(LINK, '$1') : untagged;
}

function withoutEmphasis(text: string): string {
  const unbroken = text.includes('---') || text.includes('***') ? text.replace(THEMATIC_BREAK, '') : text;
  if (!unbroken.includes('*')) return unbroken;
  return unbroken
    .replace(GLUED_EMPHASIS, '\n')
    .replace(ASTERISKS, (run, at: number, whole: string) => (standsAlone(run, at, whole) ? run : ''));
}

function takeHeadings(lines: string[]): ReadLines {
  const headings = new Map<number, number>();
  lines.forEach((line, row) => {
    const mark = line.startsWith('#') ? HEADING.exec(line) : null;
    if (!mark?.[1]) return;
    headings.set(row, mark[1].length);
    lines[row] = line.slice(mark[0].length);
  });
  return { lines, headings };
}
