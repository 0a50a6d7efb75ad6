import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractDocuments } from '../src/extract/extract-documents.ts';
import { isPartId } from '../src/model/part.ts';

/** Every form of id there is: numbers that come twice, letters under letters, unnumbered paragraphs, annexes. */
const AWKWARD = `Resolution adopted by the General Assembly on 4 December 2023

78/16. A made resolution

The General Assembly,

Recalling its resolution 77/36 of 7 December 2022,¹

1. Decides to do as follows:

(a) The first thing:

(i) One side of it;

(ii) The other side of it;

(b) The second thing;

A paragraph without a number that is long enough to be told from a heading, and ends with a stop.

1. Decides once more to do the first thing, as the number printed twice says;

2. Decides to remain seized of the matter.

42nd plenary meeting
4 December 2023

Annex

The first paragraph of the annex is here.

Annex II

The first paragraph of the second annex is here.

¹ See A/77/1.
¹ See A/77/2.
`;

test('every id the extractor makes is of the grammar that addresses allow', () => {
  const seeds = readdirSync('data/sources').filter((name) => /\.(?:md|txt)$/.test(name));
  const files = seeds.map((name) => ({ name, text: readFileSync(`data/sources/${name}`, 'utf8') }));
  const documents = [{ name: 'awkward.txt', text: AWKWARD }, ...files].flatMap(extractDocuments);
  const ids = documents.flatMap(({ parts }) => parts.map(({ id }) => id));
  expect(ids).toEqual(expect.arrayContaining(['op1(a)(i)', 'op1~2', 'annex']));
  expect(ids.filter((id) => !isPartId(id))).toEqual([]);
});
