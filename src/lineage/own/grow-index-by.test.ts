import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeDocument } from '../../../tests/fixtures/made-document.ts';
import { EMPTY_REGISTER } from '../../graph/register.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import type { RecallingDocument } from '../../model/recalling-document.ts';
import { readCorpusIndex } from '../../model/read-published.ts';
import { buildCorpus } from '../../../tests/fixtures/build-corpus.ts';
import { joinDocuments } from '../../../tests/fixtures/join-documents.ts';

const SYMBOLS = [70, 71, 72, 73].flatMap((session) =>
  [1, 2, 3].map((number) => `A/RES/${session}/${number}`),
);

/** A text cites earlier ones only: in a ring the backbone depends on the order of the edges. */
const document = fc.integer({ min: 0, max: SYMBOLS.length - 1 }).chain((at) =>
  fc
    .record({
      language: fc.constantFrom('en', 'es'),
      title: fc.constantFrom(null, 'Developments', 'Advancing', 'Prevention'),
      number: fc.constantFrom(null, '93', '15 and 116'),
      file: fc.constantFrom('one.txt', 'two.txt'),
      mentions: fc.array(fc.nat({ max: Math.max(0, at - 1) }), { maxLength: at === 0 ? 0 : 5 }),
      draft: fc.boolean(),
    })
    .map(({ number, title, mentions, draft, ...given }) =>
      madeDocument({
        ...given,
        ...(draft ? { symbol: '', id: `file:${given.file}${at}` } : { symbol: SYMBOLS[at] ?? '' }),
        title,
        date: draft ? null : `20${15 + Math.floor(at / 3)}-12-0${(at % 3) + 1}`,
        agendaItem: { number, title },
        mentions: mentions.map((cited) => SYMBOLS[cited] ?? ''),
        forwardLinks: [{ place: 'op1', session: 72, title, span: { start: 0, end: 0 } }],
      }),
    ),
);
const documents = fc.array(document, { maxLength: 8 });

/** Nodes, texts, citations and their words by name, so that rows do not matter. */
function contents(index: CorpusIndex) {
  const { nodes, documents: texts, edges, mentions } = index;
  const pair = (edge: number) =>
    `${nodes.id[edges.source[edge] ?? -1]} → ${nodes.id[edges.target[edge] ?? -1]}`;
  return {
    nodes: nodes.id
      .map((id, row) => `${id} ${nodes.kind[row]} ${nodes.session[row]} ${nodes.date[row]}`)
      .sort(),
    texts: texts.node
      .map((node, row) => `${nodes.id[node]} ${texts.language[row]} ${texts.file[row]}`)
      .sort(),
    edges: edges.source.map((_, edge) => `${pair(edge)} ${edges.backbone[edge]}`).sort(),
    mentions: mentions.edge
      .map((edge, row) =>
        [pair(edge), texts.file[mentions.document[row] ?? -1], mentions.place[row], mentions.act[row]].join(
          ' ',
        ),
      )
      .sort(),
  };
}

const build = (given: readonly RecallingDocument[]) => buildCorpus(given, EMPTY_REGISTER).index;

describe('documents beside a corpus', () => {
  it('make the nodes, texts and citations that the corpus would have with them in it', () => {
    fc.assert(
      fc.property(documents, documents, (published, own) => {
        const joined = joinDocuments(build(published), own).index;
        expect(contents(joined)).toEqual(contents(build([...published, ...own])));
      }),
    );
  });

  it('make what the format allows, and leave every published row in its place', () => {
    fc.assert(
      fc.property(documents, documents, (published, own) => {
        const index = build(published);
        const joined = joinDocuments(index, own);
        expect(readCorpusIndex(joined.index)).toMatchObject({ ok: true });
        expect(joined.index.nodes.id.slice(0, index.nodes.id.length)).toEqual(index.nodes.id);
        expect(joined.index.documents.file.slice(index.documents.file.length)).toEqual(
          joined.documents.map(({ file }) => file),
        );
        expect(joined.index.nodes.thread.slice(0, index.nodes.id.length)).toEqual(
          index.nodes.thread.map((thread, row) => thread ?? joined.index.nodes.thread[row]),
        );
      }),
    );
  });

  it('leave the published index as it was', () => {
    fc.assert(
      fc.property(documents, documents, (published, own) => {
        const index = build(published);
        const before = JSON.stringify(index);
        joinDocuments(index, own);
        expect(JSON.stringify(index)).toBe(before);
        expect(joinDocuments(index, []).index).toBe(index);
      }),
    );
  });
});

describe('threads', () => {
  const series = [70, 71, 72].map((session, order) =>
    madeDocument({
      symbol: `A/RES/${session}/1`,
      title: 'Developments',
      date: `20${15 + order}-12-01`,
      agendaItem: { number: '93', title: 'Developments' },
      mentions: [70, 71].filter((earlier) => earlier < session).map((earlier) => `A/RES/${earlier}/1`),
      forwardLinks: [{ place: 'op1', session: session + 1, title: null, span: { start: 0, end: 0 } }],
    }),
  );
  const threadOf = ({ nodes }: CorpusIndex, id: string) => nodes.thread[nodes.id.indexOf(id)] ?? null;

  it('take in a draft that recalls most of them, as inferred', () => {
    const draft = madeDocument({
      symbol: '',
      id: 'file:draft',
      mentions: ['A/RES/70/1', 'A/RES/71/1', 'A/RES/55/3'],
    });
    const { index } = joinDocuments(build(series), [draft]);
    expect(threadOf(index, 'file:draft')).toBe(0);
    expect(index.threads[0]?.inferred).toContain(index.nodes.id.indexOf('file:draft'));
  });

  it('take in a draft by its title alone, and none by one recalled text', () => {
    const titled = madeDocument({ symbol: '', id: 'file:titled', title: 'The developments' });
    const other = madeDocument({ symbol: '', id: 'file:other', mentions: ['A/RES/70/1'] });
    const { index } = joinDocuments(build(series), [titled, other]);
    expect(threadOf(index, 'file:titled')).toBe(0);
    expect(threadOf(index, 'file:other')).toBeNull();
  });

  it('leave a published text where it is, whatever a version of one’s own is called', () => {
    const apart = madeDocument({ symbol: 'A/RES/72/9', date: '2017-12-09', title: 'Another matter' });
    const version = madeDocument({ symbol: 'A/RES/72/9', title: 'Developments', language: 'es' });
    const { index } = joinDocuments(build([...series, apart]), [version]);
    expect(threadOf(index, 'A/RES/72/9')).toBeNull();
  });

  it('that the documents make leave out the published texts among them', () => {
    const [first, ...others] = series;
    const { index } = joinDocuments(build(first ? [first] : []), series);
    const members = index.threads.flatMap(({ tracks }) => tracks.flatMap((track) => track.members));
    expect(members.map((node) => index.nodes.id[node])).toEqual(others.map(({ id }) => id));
    expect(threadOf(index, 'A/RES/70/1')).toBeNull();
    expect(threadOf(index, 'A/RES/72/1')).toBe(0);
  });

  it('go on: a forward link is followed by the resolution that arrives, not by a draft', () => {
    const next = madeDocument({ symbol: 'A/RES/73/1', title: 'Developments', date: '2018-12-01' });
    const draft = madeDocument({ symbol: '', id: 'file:draft', title: 'Developments', session: 73 });
    const { index } = joinDocuments(build(series), [next, draft]);
    const link = index.threads[0]?.forwardLinks.find(({ session }) => session === 73);
    expect(link?.followedBy).toEqual([index.nodes.id.indexOf('A/RES/73/1')]);
  });

  it('are made among the documents themselves where the corpus has none for them', () => {
    const { index } = joinDocuments(build([madeDocument({ symbol: 'A/RES/60/9' })]), series);
    expect(index.threads.map(({ titles }) => titles)).toEqual([{ en: 'Developments' }]);
    expect(threadOf(index, 'A/RES/72/1')).toBe(0);
  });
});

describe('a gap whose text arrives', () => {
  const citing = madeDocument({
    symbol: 'A/RES/72/1',
    date: '2017-12-01',
    mentions: [{ target: 'A/RES/70/1', date: '2015-12-03', text: '70/1' }],
  });

  it('is no gap any more, has its own date, and a differing one stands in the ledger', () => {
    const published = build([citing]);
    const { index } = joinDocuments(published, [madeDocument({ symbol: 'A/RES/70/1', date: '2015-12-01' })]);
    const row = index.nodes.id.indexOf('A/RES/70/1');
    expect(published.nodes.date[row]).toBe('2015-12-03');
    expect(index.nodes.date[row]).toBe('2015-12-01');
    expect(index.documents.node).toContain(row);
    expect(index.ledger.filter(({ code }) => code === 'two-dates')).toMatchObject([
      { detail: { chosen: '2015-12-01', other: '2015-12-03' } },
    ]);
  });

  it('keeps the published date where a published text is here already', () => {
    const published = build([citing]);
    const { index } = joinDocuments(published, [madeDocument({ symbol: 'A/RES/72/1', date: '2018-01-01' })]);
    expect(index.nodes.date[index.nodes.id.indexOf('A/RES/72/1')]).toBe('2017-12-01');
    expect(index.ledger.map(({ code }) => code)).toContain('two-dates');
  });
});
