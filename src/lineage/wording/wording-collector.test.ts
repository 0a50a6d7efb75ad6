import { expect, it } from 'vitest';
import { readPublishedWording, readWordingPiece } from '../../model/read-published.ts';
import { WordingCollector } from './wording-collector.ts';

const clause = (text: string) => ({ text });
/** How many clauses each document has. */
const COUNT = [2, 1, 1];

type Told = readonly [document: number, language: string, texts: readonly string[]];

function collect(...documents: readonly Told[]) {
  const collector = new WordingCollector();
  for (const [document, language, texts] of documents) collector.add(document, language, texts.map(clause));
  return collector.publish(COUNT);
}

it('keeps each wording of a language once, with all who say it', () => {
  const { list, files } = collect([0, 'en', ['one', 'two']], [1, 'fr', ['two']], [2, 'en', ['two']]);
  expect(files.map(({ path, piece }) => [path, piece.texts, piece.clauses])).toEqual([
    ['wording/en-0.json', ['one', 'two'], [[0], [1, 3]]],
    ['wording/fr-0.json', ['two'], [[2]]],
  ]);
  expect(list.pieces).toEqual([
    { path: 'wording/en-0.json', language: 'en', characters: 6 },
    { path: 'wording/fr-0.json', language: 'fr', characters: 3 },
  ]);
});

it('gives the same whatever the order it is told in', () => {
  const told: Told[] = [
    [0, 'en', ['one', 'two']],
    [1, 'fr', ['two']],
    [2, 'en', ['two']],
  ];
  expect(collect(...told.toReversed())).toEqual(collect(...told));
});

it('cuts what is long in pieces, which are taken at the border', () => {
  const long = 'word '.repeat(200_000);
  const { list, files } = collect(
    [0, 'en', [`${long}a`, `${long}b`]],
    [1, 'en', [`${long}c`]],
    [2, 'en', ['d']],
  );
  expect(files.map(({ piece }) => piece.texts.length)).toEqual([2, 2]);
  expect(readPublishedWording(JSON.parse(JSON.stringify(list)))).toEqual({ ok: true, value: list });
  for (const { piece } of files) expect(readWordingPiece(piece, 4)).toEqual({ ok: true, value: piece });
});

it.each([
  ['a clause that is not there', { clauses: [[4]] }],
  ['a text that nobody says', { clauses: [[]] }],
  ['rows that do not agree', { clauses: [] }],
])('does not take %s', (_, changed) => {
  const piece = { format: 'recalling-corpus', version: 1, language: 'en', texts: ['one'], ...changed };
  expect(readWordingPiece(piece, 4)).toMatchObject({ ok: false });
});

it('takes no path that leads elsewhere', () => {
  const pieces = [{ path: 'https://elsewhere/en-0.json', language: 'en', characters: 1 }];
  expect(readPublishedWording({ format: 'recalling-corpus', version: 1, pieces })).toMatchObject({
    ok: false,
  });
});
