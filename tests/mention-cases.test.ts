import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileLanguage } from '../src/extract/languages/compiled-language.ts';
import { LANGUAGES } from '../src/extract/languages/languages.ts';
import { readMentions } from '../src/extract/mentions/read-mentions.ts';
import { scanText } from '../src/extract/mentions/scan-text.ts';
import type { Citing } from '../src/extract/mentions/decide-citation.ts';
import { toSymbol } from '../src/model/document-symbol.ts';
import type { Mention } from '../src/model/mention.ts';

const FOLDER = join(import.meta.dirname, 'fixtures', 'mentions');

/** What a case may begin with: the text it stands in, of the Human Rights Council or another body; else it is the Assembly's. */
const STANDS_IN = /^(A\/HRC\/RES\/[\w/-]+|another body): /;

/** The case's text without braces, and the words that stood in them. */
function readCase(line: string) {
  const bar = line.lastIndexOf(' | ');
  const standsIn = STANDS_IN.exec(line)?.[1] ?? null;
  const marked = line.slice(0, bar).replace(STANDS_IN, '');
  return {
    citing: citingOf(standsIn),
    text: marked.replace(/[{}]/g, ''),
    words: [...marked.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? ''),
    readings: line.slice(bar + 3).trim(),
  };
}

function citingOf(standsIn: string | null): Pick<Citing, 'symbol' | 'body'> {
  if (standsIn === null) return { symbol: null, body: 'GA' };
  if (standsIn === 'another body') return { symbol: null, body: 'other' };
  return { symbol: toSymbol(standsIn), body: 'HRC' };
}

function reading({ citation, date, act }: Mention): string {
  const status = citation.status === 'resolved' ? '' : ` ${citation.status}`;
  return `${citation.target ?? '?'} ${date ?? '-'} ${act}${status}`;
}

function readText(text: string, code: string, citing: Pick<Citing, 'symbol' | 'body'>): Mention[] {
  const language = LANGUAGES.find((candidate) => candidate.code === code);
  if (!language) throw new Error(`no language ${code}`);
  const part = {
    id: 'pp1',
    kind: 'preambular',
    marker: null,
    span: { start: 0, end: text.length },
    bodyStart: 0,
    verb: null,
  };
  const compiled = compileLanguage(language);
  return readMentions(scanText(text, compiled), [{ ...part, kind: 'preambular' }], compiled, {
    ...citing,
    mirrored: language.script.mirrored,
  });
}

test('every language has its cases, and every file of cases its language', () => {
  const files = readdirSync(FOLDER).map((file) => file.replace('.txt', ''));
  expect(files.toSorted()).toEqual(LANGUAGES.map(({ code }) => code).toSorted());
});

describe.each(LANGUAGES.map(({ code }) => code))('mentions in %s', (code) => {
  const lines = readFileSync(join(FOLDER, `${code}.txt`), 'utf8').split('\n');
  const cases = lines.filter((line) => line !== '' && !line.startsWith('#'));
  test.each(cases)('%s', (line) => {
    const { citing, text, words, readings } = readCase(line);
    const mentions = readText(text, code, citing);
    expect(mentions.map(reading).join('; ') || 'none').toBe(readings);
    expect(
      [...new Set(mentions.map((mention) => mention.span.start))].map((start) =>
        text.slice(start).trimStart(),
      ),
    ).toSatisfy((starts: string[]) => starts.every((rest, row) => rest.startsWith(words[row] ?? '\0')));
    for (const { span, text: own } of mentions) expect(text.slice(span.start, span.end)).toBe(own);
  });
});
