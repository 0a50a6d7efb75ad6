import { describe, expect, test } from 'vitest';
import { madeIndex } from '../../../tests/fixtures/made-index.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import { bestFact } from './best-fact.ts';
import { recalledByOf, recallsOf } from './citations-of.ts';
import type { Corpus } from './corpus.ts';
import { factsOf } from './facts-of.ts';
import { forwardLinksOf } from './forward-links-of.ts';
import { itemHistory } from './item-history.ts';
import { ledgerAbout, ledgerOf } from './ledger-of.ts';
import { libraryCounts } from './library-counts.ts';
import { libraryOf } from './library-of.ts';
import { nodeSummary } from './node-summary.ts';
import { sortTableRows } from './sort-table-rows.ts';
import type { TableColumn } from '../table-order.ts';
import { tableRows } from './table-rows.ts';
import { titlesElsewhere } from './titles-elsewhere.ts';
import { threadOf } from './thread-of.ts';

const index = madeIndex();
const corpus: Corpus = { status: 'ready', index, graph: networkFromIndex(index) };

describe('what a text recalls and what recalls it', () => {
  test('goes by date, undated last, with every mention', () => {
    const lines = recallsOf(corpus, 'A/RES/78/16');
    expect(lines.map(({ other }) => other.id)).toEqual(['A/RES/43/78H', 'A/RES/74/29', 'A/78/265']);
    expect(lines[0]?.evidence.map(({ place }) => place)).toEqual(['pp1', 'op4']);
    expect(recalledByOf(corpus, 'A/RES/43/78H').map(({ other }) => other.id)).toEqual([
      'A/RES/74/29',
      'A/RES/78/16',
    ]);
  });

  test('is worked out once, and empty for what nobody knows', () => {
    expect(recallsOf(corpus, 'A/RES/78/16')).toBe(recallsOf(corpus, 'A/RES/78/16'));
    expect(recallsOf({ ...corpus }, 'A/RES/78/16')).not.toBe(recallsOf(corpus, 'A/RES/78/16'));
    expect(recallsOf(corpus, 'A/RES/1/1')).toEqual([]);
    expect(recalledByOf(corpus, 'A/RES/1/1')).toEqual([]);
  });
});

test('a gap is a resolution without a text; a report is none', () => {
  expect(nodeSummary(corpus, 'A/RES/43/78H')).toMatchObject({ gap: true, recalls: 0, recalledBy: 2 });
  expect(nodeSummary(corpus, 'A/RES/78/16')).toMatchObject({ gap: false, recalls: 3, recalledBy: 0 });
  expect(nodeSummary(corpus, 'A/78/265')).toMatchObject({ gap: false, documents: [] });
  expect(nodeSummary(corpus, 'A/RES/1/1')).toBeNull();
});

describe('facts', () => {
  test('come with their sources', () => {
    expect(factsOf(corpus, 'A/RES/43/78H').map(({ name, inferred }) => [name, inferred])).toEqual([
      ['date', false],
      ['vote', true],
    ]);
    expect(factsOf(corpus, 'A/RES/1/1')).toEqual([]);
  });

  test('the language asked for before any other, the text itself before the register', () => {
    expect(bestFact(corpus, 'A/RES/74/29', 'title', 'es')?.value).toBe('Avances en la esfera');
    expect(bestFact(corpus, 'A/RES/74/29', 'title', 'en')?.value).toBe('Developments');
    expect(bestFact(corpus, 'A/RES/74/29', 'title', 'fr')?.source).toBe('masthead:A-RES-74-29.txt');
    expect(bestFact(corpus, 'A/RES/43/78H', 'title', 'en')).toBeNull();
  });
});

test('threads say what is inferred, forward links what followed', () => {
  expect(threadOf(corpus, 'A/RES/74/29')).toMatchObject({ track: 1, inferred: true });
  expect(threadOf(corpus, 'A/RES/78/16')).toMatchObject({ track: 2, inferred: false });
  expect(threadOf(corpus, 'A/78/265')).toBeNull();
  expect(forwardLinksOf(corpus, 'A/RES/74/29')).toEqual([
    { place: 'op3', session: 75, followedBy: ['A/RES/78/16'] },
  ]);
  expect(forwardLinksOf(corpus, 'A/RES/78/16')).toMatchObject([{ followedBy: [] }]);
  expect(forwardLinksOf(corpus, 'A/RES/43/78H')).toEqual([]);
});

test('the library counts texts, gaps and the rest apart', () => {
  const { texts, others, gaps, mentionedDocuments } = libraryOf(corpus);
  expect(texts.map(({ id }) => id)).toEqual(['A/RES/78/16', 'A/RES/74/29']);
  expect(others.map(({ id }) => id)).toEqual(['file:call-to-action']);
  expect(gaps.map(({ id }) => id)).toEqual(['A/RES/43/78H', 'A/RES/217A(III)', 'A/RES/78/265']);
  expect(mentionedDocuments).toBe(1);
});

test('what the page says of the library is what the library has', () => {
  const { texts, others, gaps, doubts } = libraryOf(corpus);
  const counted = { here: texts.length + others.length, gaps: gaps.length, doubts };
  expect(libraryCounts(corpus)).toEqual(counted);
});

test('the library counts as doubts what the ledger leaves open, not its notes', () => {
  const entry = { document: null, place: null, words: '', detail: {}, candidates: [] };
  const ledger = [
    { ...entry, code: 'near-twins', severity: 'note' as const },
    { ...entry, code: 'two-dates', severity: 'warning' as const },
  ];
  expect(libraryOf({ ...corpus, index: { ...corpus.index, ledger } }).doubts).toBe(1);
});

test('the ledger of some texts, and what it says of no text left out', () => {
  const entry = { code: 'no-body', severity: 'warning' as const, place: null, detail: {}, candidates: [] };
  const ledger = [1, null, 0, 1].map((document, at) => ({ ...entry, document, words: String(at) }));
  const words = (rows: number[]) => {
    return ledgerOf({ ...corpus, index: { ...corpus.index, ledger } }, rows).map((one) => one.words);
  };
  expect([words([1]), words([0, 1]), words([2])]).toEqual([['0', '3'], ['2', '0', '3'], []]);
});

test('what weighs two texts is noted with both and with who cites one', () => {
  const entry = { severity: 'note' as const, document: null, place: null, words: '', detail: {} };
  const ledger = [{ ...entry, code: 'near-twins', candidates: ['A/RES/78/265', 'A/78/265'] }];
  const noted = { ...corpus, index: { ...corpus.index, ledger } };
  const notes = (id: string) => {
    const node = nodeSummary(noted, id);
    return node && ledgerAbout(noted, node).length;
  };
  expect(['A/78/265', 'A/RES/78/265', 'A/RES/78/16', 'A/RES/74/29'].map(notes)).toEqual([1, 1, 1, 0]);
});

test('an item names every text of its thread that was adopted under it in that session', () => {
  const made = madeIndex();
  const [row, other] = ['A/RES/78/16', 'A/RES/78/265'].map((id) => made.nodes.id.indexOf(id));
  const thread = made.threads[0];
  if (row === undefined || other === undefined || !thread) throw new Error('The fixture has changed.');
  const facts = { ...made.facts };
  const add = <T>(cells: readonly T[], cell: T) => [...cells, cell];
  const under = (number: string) => ({
    ...made,
    facts: {
      ...facts,
      node: add(facts.node, other),
      name: add(facts.name, 'agenda-item' as const),
      value: add(facts.value, number),
      language: add(facts.language, null),
      source: add(facts.source, 'register: made'),
      inferred: add(facts.inferred, false),
    },
  });
  const asked = {
    ...thread,
    items: [{ session: 78, number: '94', title: null, node: row }],
    tracks: [{ titles: {}, members: [row, other] }],
  };
  const texts = (number: string) => itemHistory({ ...corpus, index: under(number) }, asked)[0]?.texts;
  expect(texts('94 and 117')?.toSorted()).toEqual(['A/RES/78/16', 'A/RES/78/265']);
  expect(texts('13')).toEqual(['A/RES/78/16']);
});

test('titles that are known in other languages only are counted by language', () => {
  const [spanish, english] = [titlesElsewhere(corpus, 'es'), titlesElsewhere(corpus, 'en')];
  expect(spanish.some(({ language }) => language === 'es')).toBe(false);
  expect(english.some(({ language }) => language === 'en')).toBe(false);
  expect(titlesElsewhere(corpus, 'fr').length).toBeGreaterThan(0);
});

describe('the table', () => {
  test('has all texts, and is made once a language', () => {
    expect(tableRows(corpus, 'es').map(({ node }) => node.id)).toEqual(index.nodes.id);
    expect(tableRows(corpus, 'es')).toBe(tableRows(corpus, 'es'));
    expect(tableRows(corpus, 'en')).not.toBe(tableRows(corpus, 'es'));
  });

  test.each<[TableColumn, 'ascending' | 'descending', string, string]>([
    ['date', 'ascending', 'A/RES/217A(III)', 'file:call-to-action'],
    ['date', 'descending', 'A/RES/78/16', 'file:call-to-action'],
    ['recalledBy', 'descending', 'A/RES/43/78H', 'file:call-to-action'],
    ['title', 'ascending', 'A/RES/74/29', 'file:call-to-action'],
    ['text', 'ascending', 'A/RES/74/29', 'A/78/265'],
    ['symbol', 'ascending', 'A/78/265', 'file:call-to-action'],
  ])('by %s, %s', (column, direction, first, last) => {
    const sorted = sortTableRows(tableRows(corpus, 'es'), { column, direction }, 'es');
    expect([sorted[0]?.node.id, sorted.at(-1)?.node.id]).toEqual([first, last]);
  });

  test('threads and titles go by their words in the language of the interface', () => {
    const [row] = tableRows(corpus, 'es');
    const titled = ['Zona', 'Ñandú', 'Nube', 'ámbito', null].map((text) => {
      return { ...row!, thread: text === null ? null : { text, language: 'es' } };
    });
    const sorted = (language: string, direction: 'ascending' | 'descending') => {
      return sortTableRows(titled, { column: 'thread', direction }, language).map(
        ({ thread }) => thread?.text,
      );
    };
    expect(sorted('es', 'ascending')).toEqual(['ámbito', 'Nube', 'Ñandú', 'Zona', undefined]);
    expect(sorted('es', 'descending')).toEqual(['Zona', 'Ñandú', 'Nube', 'ámbito', undefined]);
    expect(tableRows(corpus, 'es')[2]?.thread).toEqual({ text: 'Avances', language: 'es' });
  });
});
