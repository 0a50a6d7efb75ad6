import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileLanguage } from '../src/extract/languages/compiled-language.ts';
import { LANGUAGES } from '../src/extract/languages/languages.ts';
import { readMentions } from '../src/extract/mentions/read-mentions.ts';
import { scanText } from '../src/extract/mentions/scan-text.ts';
import type { Mention } from '../src/model/mention.ts';

const FOLDER = join(import.meta.dirname, 'fixtures', 'mentions');

/** The case's text without braces, and the words that stood in them. */
function readCase(line: string): { text: string; words: string[]; readings: string } {
  const bar = line.lastIndexOf(' | ');
  const marked = line.slice(0, bar);
  return {
    text: marked.replace(/[{}]/g, ''),
    words: [...marked.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? ''),
    readings: line.slice(bar + 3).trim(),
  };
}

function reading({ citation, date, act }: Mention): string {
  const status = citation.status === 'resolved' ? '' : ` ${citation.status}`;
  return `${citation.target ?? '?'} ${date ?? '-'} ${act}${status}`;
}

function readText(text: string, code: string): Mention[] {
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
    symbol: null,
    body: 'GA',
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
    const { text, words, readings } = readCase(line);
    const mentions = readText(text, code);
    expect(mentions.map(reading).join('; ') || 'none').toBe(readings);
    expect(
      [...new Set(mentions.map((mention) => mention.span.start))].map((start) =>
        text.slice(start).trimStart(),
      ),
    ).toSatisfy((starts: string[]) => starts.every((rest, row) => rest.startsWith(words[row] ?? '\0')));
    for (const { span, text: own } of mentions) expect(text.slice(span.start, span.end)).toBe(own);
  });
});
