import { expect, test } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { cardOf } from './document-card.ts';
import { EMPTY_REGISTER, readRegister, type Register } from './register.ts';
import { resolveCitations } from './resolve-citations.ts';
import { foldTitle } from './title-conflicts.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';

const OWN = madeDocument({ symbol: 'A/RES/79/1', title: 'The Pact for the Future' });
const citing = (title: string, language = 'en') =>
  madeDocument({ symbol: 'A/RES/80/9', language, mentions: [{ target: 'A/RES/79/1', title }] });

function differing(documents: readonly RecallingDocument[], register: Register = EMPTY_REGISTER) {
  const { ledger } = resolveCitations(documents.map(cardOf), register);
  return ledger.filter(({ code }) => code === 'title-differs');
}

test('a citing text that calls the cited one otherwise is a conflict, with the place where it stands', () => {
  expect(differing([OWN, citing('The Pact of the Future')])).toEqual([
    {
      code: 'title-differs',
      severity: 'warning',
      document: 1,
      place: 'pp1',
      words: 'A/RES/79/1',
      detail: {
        symbol: 'A/RES/79/1',
        own: 'The Pact for the Future',
        ownSource: 'masthead:A-RES-79-1.txt',
        other: 'The Pact of the Future',
        otherSource: 'mention:A/RES/80/9#pp1',
      },
      candidates: [],
    },
  ]);
});

test.each<[string, RecallingDocument]>([
  ['case, accents and marks', citing('the Pact, for “the” Futüre')],
  ['a part of the title', citing('Pact for the Future')],
  ['a title in another language', citing('El Pacto para el Futuro', 'es')],
])('%s make no conflict', (_, document) => {
  expect(differing([OWN, document])).toEqual([]);
});

test('of an uncertain reading nothing follows, nor where the text itself is not here', () => {
  const uncertain = madeDocument({
    symbol: 'A/RES/80/9',
    mentions: [{ target: 'A/RES/79/1', title: 'Another', citation: { status: 'uncertain' } }],
  });
  expect(differing([OWN, uncertain])).toEqual([]);
  expect(differing([citing('Another')])).toEqual([]);
});

test('the register and a second copy are held to the title, a part of it too', () => {
  const register = readRegister(
    'symbol,title_en,title_es,sources\nA/RES/79/1,The Pact,El Pacto,a yearbook\n',
  );
  expect(differing([OWN], register)).toMatchObject([
    { document: null, detail: { other: 'The Pact', otherSource: 'register: a yearbook' } },
  ]);
  const copy = madeDocument({
    ...OWN,
    mentions: [],
    symbol: 'A/RES/79/1',
    file: 'copy.txt',
    title: 'The Pact',
  });
  expect(differing([OWN, copy])).toMatchObject([{ detail: { otherSource: 'masthead:copy.txt' } }]);
});

test.each([
  ['Peace, security and development', 'Peace — security development'],
  ['Información y telecomunicaciones', 'INFORMACION, telecomunicaciones'],
])('%s and %s are one title', (left, right) => {
  expect(foldTitle(left)).toBe(foldTitle(right));
});
