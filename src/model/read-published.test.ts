import { expect, it } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { EMPTY_REGISTER } from '../graph/register.ts';
import { buildCorpus } from '../lineage/build-corpus.ts';
import { readCorpusDocument, readCorpusIndex } from './read-published.ts';

const { index, documents } = buildCorpus(
  [madeDocument({ symbol: 'A/RES/78/16', mentions: ['A/RES/77/37'] })],
  EMPTY_REGISTER,
);
const copy = () => structuredClone(index);

it('takes what was published', () => {
  expect(readCorpusIndex(JSON.parse(JSON.stringify(index)))).toEqual({ ok: true, value: index });
  expect(readCorpusDocument(documents[0]?.document)).toMatchObject({
    ok: true,
    value: { id: 'A/RES/78/16' },
  });
});

it('looks at the version before anything else', () => {
  expect(readCorpusIndex({ format: 'recalling-corpus', version: 0 })).toEqual({
    ok: false,
    fault: { code: 'old-format', detail: { version: '0', expected: '1' } },
  });
});

it.each([null, [], 'index', { version: 1 }, { format: 'recalling-corpus', version: 1, nodes: 7 }])(
  'takes %j for no corpus',
  (json) => {
    expect(readCorpusIndex(json)).toMatchObject({ ok: false, fault: { code: 'not-a-corpus' } });
    expect(readCorpusDocument(json)).toMatchObject({ ok: false, fault: { code: 'not-a-corpus' } });
  },
);

it('says where a file is broken', () => {
  const broken = copy();
  broken.nodes.date[0] = 'yesterday';
  expect(readCorpusIndex(broken)).toMatchObject({ fault: { detail: { path: 'nodes.date.0' } } });
});

it('finds columns of unequal length and rows that point nowhere', () => {
  const short = copy();
  short.nodes.kind.pop();
  expect(readCorpusIndex(short)).toMatchObject({ fault: { detail: { path: 'nodes' } } });
  const astray = copy();
  astray.mentions.document[0] = 9;
  expect(readCorpusIndex(astray)).toMatchObject({ fault: { detail: { path: 'mentions.document' } } });
});
