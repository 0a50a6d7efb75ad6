import { expect, test } from 'vitest';
import { madeDocument } from '../../../tests/fixtures/made-document.ts';
import type { Part } from '../../model/part.ts';
import { CORPUS_FORMAT, CORPUS_VERSION, type CorpusDocument } from '../../model/published-corpus.ts';
import { documentIndex } from './document-index.ts';
import { paragraphMarks } from './paragraph-marks.ts';

const words = 'Recordando su resolución 74/29,¹\n';

/** So many paragraphs alike, each with one citation; a note at the end. */
function longDocument(paragraphs: number) {
  let looks = 0;
  const parts = Array.from({ length: paragraphs }, (_, at): Part => {
    const start = at * words.length;
    const span = { start, end: start + words.length };
    return { id: `pp${at + 1}`, kind: 'preambular', marker: null, span, bodyStart: start, verb: null };
  });
  const end = paragraphs * words.length;
  const span = { start: end, end: end + 6 };
  const note: Part = { id: 'fn1', kind: 'footnote', marker: '1', span, bodyStart: end + 2, verb: null };
  const made = madeDocument({
    symbol: 'A/RES/78/16',
    text: `${words.repeat(paragraphs)}1 Note`,
    parts: [...parts, note],
    mentions: parts.map(({ span }) => {
      const start = span.start + words.indexOf('74/29');
      return { target: 'A/RES/74/29', span: { start, end: start + 5 }, text: '74/29' };
    }),
  });
  const published = JSON.parse(JSON.stringify(made)) as Omit<CorpusDocument, 'format' | 'version'>;
  const document: CorpusDocument = {
    ...published,
    format: CORPUS_FORMAT,
    version: CORPUS_VERSION,
    mentions: new Proxy(published.mentions, {
      get(mentions, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
        return Reflect.get(mentions, key, receiver) as unknown;
      },
    }),
  };
  return { document, looks: () => looks };
}

test('each paragraph has its own marks, and each mention is looked at once, however many paragraphs there are', () => {
  const { document, looks } = longDocument(200);
  for (const part of document.parts) {
    const kinds = paragraphMarks(document, part, ['A/RES/1/1']).map(({ kind }) => kind);
    expect(kinds).toEqual(part.kind === 'footnote' ? [] : ['citation', 'note']);
  }
  expect(looks()).toBe(200);
  expect(documentIndex(document)).toBe(documentIndex(document));
});

test('a mention that no part holds wholly has no paragraph', () => {
  const { document } = longDocument(2);
  const [mention] = document.mentions;
  const across = { ...mention!, span: { start: words.length - 2, end: words.length + 2 } };
  expect(documentIndex({ ...document, mentions: [across] }).mentions.size).toBe(0);
});
