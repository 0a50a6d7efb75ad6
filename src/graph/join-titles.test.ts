import { expect, test } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { buildCorpus } from '../../tests/fixtures/build-corpus.ts';
import { joinDocuments } from '../../tests/fixtures/join-documents.ts';
import { readRegister } from './register.ts';

const REGISTER = readRegister('symbol,title_en,sources\nA/RES/79/1,The Pact,a yearbook\n');
const PACT = madeDocument({ symbol: 'A/RES/79/1', title: 'The Pact for the Future' });
const citing = (symbol: string, title: string) =>
  madeDocument({ symbol, mentions: [{ target: 'A/RES/79/1', title }] });
const PUBLISHED = [madeDocument({ symbol: 'A/RES/80/1', mentions: ['A/RES/79/1'] })];

function joined(published: Parameters<typeof joinDocuments>[1], own: Parameters<typeof joinDocuments>[1]) {
  const { ledger } = joinDocuments(buildCorpus(published, REGISTER).index, own).index;
  return ledger
    .filter(({ code }) => code === 'title-differs')
    .map(({ document, detail }) => [document, detail['other']]);
}

test('a document beside the corpus that calls a published text otherwise is a conflict', () => {
  expect(joined([...PUBLISHED, PACT], [citing('A/RES/80/9', 'The Pact of the Future')])).toEqual([
    [null, 'The Pact'],
    [2, 'The Pact of the Future'],
  ]);
});

test('a text that comes to the corpus is held against what the register called it', () => {
  expect(joined(PUBLISHED, [PACT])).toEqual([[null, 'The Pact']]);
});
