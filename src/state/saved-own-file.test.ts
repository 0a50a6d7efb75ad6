import { describe, expect, test } from 'vitest';
import { draft, gapText, madeDesk, offered } from '../../tests/fixtures/made-desk.ts';
import { madeIndex } from '../../tests/fixtures/made-index.ts';
import { readOwnFile, writeOwnFile } from '../model/own-document.ts';

describe('a saved file', () => {
  test('brings everything back', async () => {
    const first = madeDesk({ 'draft.txt': [draft], 'gap.pdf': [gapText] });
    await first.desk.add([offered('draft.txt'), offered('gap.pdf')]);
    const file = writeOwnFile(first.own().documents);
    const second = madeDesk({});
    await second.desk.add([offered('saved.json', file)]);
    expect(second.own().documents).toEqual(first.own().documents);
    expect(second.own().outcomes).toMatchObject([{ status: 'added', texts: [{}, {}] }]);
  });

  const good = { key: 'draft.txt', added: '2026-11-22T10:00:00.000Z' };
  const head = { format: 'recalling-own-documents', version: 1 };
  const document = { ...JSON.parse(JSON.stringify(draft)), format: 'recalling-corpus', version: 1 } as object;
  test.each([
    ['no JSON', '{', 'not-an-export'],
    ['no object', 'null', 'not-an-export'],
    ['a corpus', JSON.stringify(madeIndex()), 'not-an-export'],
    ['another version', JSON.stringify({ ...head, version: 2, documents: [] }), 'export-of-other-version'],
    ['a key that steers', saved({ ...good, key: 'a\u202Eb', document }), 'not-an-export'],
    ['an id that is none', saved({ ...good, document: { ...document, id: 'x\u0000' } }), 'not-an-export'],
    [
      'an id that objects have',
      saved({ ...good, document: { ...document, id: '__proto__' } }),
      'not-an-export',
    ],
    [
      'a language of no name',
      saved({ ...good, document: { ...document, language: 'no!' } }),
      'not-an-export',
    ],
    [
      'an id of another text',
      saved({ ...good, document: { ...document, symbol: 'A/RES/1/1', id: 'A/RES/78/16' } }),
      'not-an-export',
    ],
    [
      'a span beyond the text',
      saved({
        ...good,
        document: {
          ...document,
          forwardLinks: [{ place: 'op1', session: 3, title: null, span: { start: 5, end: 9999 } }],
        },
      }),
      'not-an-export',
    ],
    [
      'a link for a symbol',
      saved({ ...good, document: { ...document, symbol: 'javascript:alert(1)' } }),
      'not-an-export',
    ],
    ['one name twice', saved({ ...good, document }, { ...good, document }), 'not-an-export'],
    [
      'a good one before a bad one',
      saved({ ...good, document }, { ...good, key: 'b', document: 3 }),
      'not-an-export',
    ],
  ])('with %s changes nothing', async (_, text, code) => {
    const { desk, own, corpus, index, kept } = madeDesk({});
    await desk.add([offered('saved.json', text)]);
    expect(own().outcomes).toMatchObject([{ status: 'failed', issues: [{ code }] }]);
    expect(own().documents).toEqual([]);
    expect(corpus().index).toBe(index);
    expect(kept.size).toBe(0);
  });

  test('says at which document it is unsound', () => {
    const read = readOwnFile({
      ...head,
      documents: [
        { ...good, document },
        { ...good, document: 3 },
      ],
    });
    expect(read).toMatchObject({ ok: false, fault: { detail: { document: '2' } } });
  });

  function saved(...documents: readonly object[]): string {
    return JSON.stringify({ ...head, documents });
  }
});
