import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CLAUSE_LINK_BASES } from '../../model/published-clauses.ts';
import { joinPublished, publishClauses } from './publish-clauses.ts';

const text = fc.record({
  language: fc.constantFrom(0, 1, 2, null),
  clauses: fc.array(fc.record({ place: fc.constantFrom('pp1', 'pp2', 'op1'), boilerplate: fc.boolean() }), {
    maxLength: 3,
  }),
});
const end = fc.record({ document: fc.nat(5), at: fc.nat(2) });
const link = fc.record({
  later: end,
  earlier: end,
  degree: fc.double({ min: 0, max: 1, noNaN: true }),
  moved: fc.boolean(),
  basis: fc.constantFrom(...CLAUSE_LINK_BASES),
});

it('joins what was published of each language to what all together would have given', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.array(link, { maxLength: 12 }), (texts, drawn) => {
      const found = drawn.filter(({ later, earlier }) => {
        const [one, other] = [texts[later.document], texts[earlier.document]];
        const there = later.at < (one?.clauses.length ?? 0) && earlier.at < (other?.clauses.length ?? 0);
        return there && one?.language !== null && one?.language === other?.language;
      });
      const only = (language: number | undefined) => {
        const ofLanguage = (document: number) => texts[document]?.language === language;
        return publishClauses(
          texts.map(({ clauses }, document) => (ofLanguage(document) ? clauses : [])),
          found.filter(({ later }) => ofLanguage(later.document)),
        );
      };
      const all = publishClauses(
        texts.map(({ language, clauses }) => (language === null ? [] : clauses)),
        found,
      );
      expect(joinPublished([2, 0, 1].map(only), texts.length)).toEqual(all);
    }),
  );
});
