import fc from 'fast-check';
import { expect, it } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { EMPTY_REGISTER } from '../graph/register.ts';
import { buildCorpus } from '../../tests/fixtures/build-corpus.ts';
import { readCorpusDocument, readCorpusIndex } from '../model/read-published.ts';

const symbol = fc
  .tuple(fc.constantFrom(70, 71, 72, 73), fc.integer({ min: 1, max: 4 }))
  .map(([session, number]) => `A/RES/${session}/${number}`);
const documents = fc.array(
  fc
    .record({
      symbol,
      title: fc.constantFrom(null, 'Developments', 'Advancing'),
      language: fc.constantFrom(null, 'en', 'es'),
      date: fc.constantFrom(null, '2015-12-01', '2018-12-05'),
      number: fc.constantFrom(null, '93', '15 and 116'),
      mentions: fc.array(symbol, { maxLength: 6 }),
      forward: fc.constantFrom(71, 72),
    })
    .map(({ number, title, forward, ...given }) =>
      madeDocument({
        ...given,
        title,
        agendaItem: { number, title },
        forwardLinks: [{ place: 'op1', session: forward, title, span: { start: 0, end: 0 } }],
      }),
    ),
  { maxLength: 12 },
);

it('publishes what the format allows, whatever the documents', () => {
  fc.assert(
    fc.property(documents, (given) => {
      const corpus = buildCorpus(given, EMPTY_REGISTER);
      expect(readCorpusIndex(corpus.index)).toMatchObject({ ok: true });
      for (const { document } of corpus.documents)
        expect(readCorpusDocument(document)).toMatchObject({ ok: true });
      expect(corpus.documents.map(({ path }) => path)).toEqual(corpus.index.documents.path);
    }),
  );
});

it('gives the same bytes in whatever order the documents come', () => {
  fc.assert(
    fc.property(documents, (given) => {
      const bytes = JSON.stringify(buildCorpus(given, EMPTY_REGISTER));
      expect(JSON.stringify(buildCorpus(given.toReversed(), EMPTY_REGISTER))).toBe(bytes);
    }),
  );
});
