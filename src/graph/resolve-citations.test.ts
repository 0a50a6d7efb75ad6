import { describe, expect, it } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import { cardOf } from './document-card.ts';
import { EMPTY_REGISTER, readRegister, type Register } from './register.ts';
import { resolveCitations } from './resolve-citations.ts';

const register = readRegister(
  'symbol,date,title_en,without_vote,without_vote_basis,sources\n' +
    'A/RES/53/70,1998-12-04,Developments,yes,inferred: no roll call recorded,a yearbook\n',
);
const resolve = (documents: readonly RecallingDocument[], from: Register) =>
  resolveCitations(documents.map(cardOf), from);
const codes = (resolved: ReturnType<typeof resolve>) => resolved.ledger.map(({ code }) => code);

describe('nodes and edges', () => {
  const citing = madeDocument({
    symbol: 'A/RES/74/29',
    mentions: [
      'A/RES/53/70',
      { target: 'A/RES/53/70', place: 'op1' },
      'A/74/363',
      'A/DEC/75/564',
      { target: 'A/RES/40/1', citation: { status: 'undecided', reason: 'undecided-mention' } },
    ],
  });

  it('has gaps, decisions and other documents, each once, by id', () => {
    const { nodes } = resolve([citing], EMPTY_REGISTER);
    expect(nodes.map(({ id, kind, session, documents }) => [id, kind, session, documents.length])).toEqual([
      ['A/74/363', 'document', null, 0],
      ['A/DEC/75/564', 'decision', 75, 0],
      ['A/RES/53/70', 'resolution', 53, 0],
      ['A/RES/74/29', 'resolution', 74, 1],
    ]);
  });

  it('gathers all mentions of a pair in one edge, and makes none of an undecided one', () => {
    const { nodes, edges, ledger } = resolve([citing], EMPTY_REGISTER);
    expect(edges.map(({ target, mentions }) => [nodes[target]?.id, mentions.length])).toEqual([
      ['A/74/363', 1],
      ['A/DEC/75/564', 1],
      ['A/RES/53/70', 2],
    ]);
    expect(ledger).toMatchObject([{ code: 'undecided-mention', place: 'pp1', words: 'A/RES/40/1' }]);
  });

  it('keeps two languages of one text as one node, and a copy under a path of its own', () => {
    const spanish = madeDocument({ symbol: 'A/RES/74/29', language: 'es', mentions: ['A/RES/53/70'] });
    const copy = madeDocument({ symbol: 'A/RES/74/29', language: 'es', file: 'copy.txt' });
    const { shelf, nodes, edges } = resolve([spanish, copy, citing], EMPTY_REGISTER);
    expect(shelf.map(({ path }) => path)).toEqual([
      'documents/A-RES-74-29.en.json',
      'documents/A-RES-74-29.es.json',
      'documents/A-RES-74-29.es-2.json',
    ]);
    expect(nodes.find(({ id }) => id === 'A/RES/74/29')?.documents).toEqual([0, 1, 2]);
    expect(edges).toHaveLength(3);
  });
});

describe('dates', () => {
  const says = (symbol: string, date: string) =>
    madeDocument({ symbol, mentions: [{ target: 'A/RES/53/70', date }] });
  const dateOf = ({ nodes, dates }: ReturnType<typeof resolve>) =>
    dates[nodes.findIndex(({ id }) => id === 'A/RES/53/70')];

  it('believes the text, then the register, then most of those who cite', () => {
    const citing = [says('A/RES/74/29', '1998-12-01'), says('A/RES/75/1', '1998-12-02')];
    const third = says('A/RES/76/1', '1998-12-02');
    const own = madeDocument({ symbol: 'A/RES/53/70', date: '1998-12-05' });
    expect(dateOf(resolve([...citing, third], EMPTY_REGISTER))).toBe('1998-12-02');
    expect(dateOf(resolve(citing, register))).toBe('1998-12-04');
    expect(dateOf(resolve([...citing, own], register))).toBe('1998-12-05');
  });

  it('says every disagreement with the place where it stands', () => {
    const { ledger } = resolve([says('A/RES/74/29', '1998-12-01')], register);
    expect(ledger).toMatchObject([
      {
        code: 'two-dates',
        document: 0,
        place: 'pp1',
        words: 'A/RES/53/70',
        detail: { symbol: 'A/RES/53/70', chosen: '1998-12-04', other: '1998-12-01' },
      },
    ]);
  });

  it('tests a date against its session', () => {
    expect(codes(resolve([says('A/RES/74/29', '1997-12-04')], EMPTY_REGISTER))).toEqual([
      'date-against-session',
    ]);
    expect(codes(resolve([says('A/RES/74/29', '1999-06-04')], EMPTY_REGISTER))).toEqual([]);
  });

  it.each([
    ['S/RES/1373(2001)', '2001-09-28', []],
    ['S/RES/1373(2001)', '2002-09-28', ['date-against-year']],
    ['E/RES/2012/16', '2011-07-26', ['date-against-year']],
  ])('tests the date of %s, %s, against its year', (target, date, found) => {
    const citing = madeDocument({ symbol: 'A/RES/74/29', mentions: [{ target, date }] });
    expect(codes(resolve([citing], EMPTY_REGISTER))).toEqual(found);
  });

  it('finds a citation of the future', () => {
    const early = madeDocument({ symbol: 'A/RES/53/1', date: '1998-12-03', mentions: ['A/RES/53/70'] });
    expect(codes(resolve([early], register))).toEqual(['cites-later-text']);
    expect(codes(resolve([{ ...early, date: '1998-12-04' }], register))).toEqual([]);
  });
});

describe('the ledger', () => {
  it('notes symbols that are easily taken for one another', () => {
    const citing = madeDocument({
      symbol: 'A/RES/78/311',
      mentions: ['A/78/265', 'A/RES/78/265', 'A/RES/43/78', 'A/RES/43/78H'],
    });
    expect(resolve([citing], EMPTY_REGISTER).ledger).toMatchObject([
      { code: 'near-twins', severity: 'note', candidates: ['A/RES/78/265', 'A/78/265'] },
      { code: 'letter-perhaps-missing', words: 'A/RES/43/78', candidates: ['A/RES/43/78H'] },
    ]);
  });

  it('tells a number of the Security Council that is cited with two years', () => {
    const mentions = (year: number) => [`S/RES/1989(${year})`, 'S/RES/1373(2001)'];
    const right = ['A/RES/70/1', 'A/RES/70/2'].map((symbol) =>
      madeDocument({ symbol, mentions: mentions(2011) }),
    );
    const slip = madeDocument({ symbol: 'A/RES/70/3', mentions: mentions(2001) });
    expect(resolve([...right, slip], EMPTY_REGISTER).ledger).toMatchObject([
      {
        code: 'two-years',
        document: 2,
        words: 'S/RES/1989(2001)',
        candidates: ['S/RES/1989(2001)', 'S/RES/1989(2011)'],
      },
    ]);
    expect(resolve(right, EMPTY_REGISTER).ledger).toEqual([]);
    // The text that is here has the right year, however often it is cited with another.
    const here = madeDocument({ symbol: 'S/RES/1989(2001)' });
    expect(resolve([...right, here], EMPTY_REGISTER).ledger).toMatchObject([
      { code: 'two-years', document: 0 },
      { code: 'two-years', document: 1 },
    ]);
  });

  it('has the issues of documents with place and words, and of the register', () => {
    const broken = madeDocument({
      symbol: 'A/RES/78/16',
      text: 'Apoiando',
      parts: [
        { id: 'pp1', kind: 'preambular', marker: null, span: { start: 0, end: 8 }, bodyStart: 0, verb: null },
      ],
      issues: [{ code: 'odd-word', severity: 'note', span: { start: 0, end: 8 }, detail: {} }],
    });
    const { ledger } = resolve([broken], readRegister('symbol\nnone'));
    expect(ledger).toMatchObject([
      { code: 'odd-word', document: 0, place: 'pp1', words: 'Apoiando' },
      { code: 'register-bad-symbol', document: null },
    ]);
  });
});

it('gives every fact its source, and calls inferred what the register calls so', () => {
  const citing = madeDocument({
    symbol: 'A/RES/74/29',
    title: 'Developments',
    mentions: [{ target: 'A/RES/53/70', date: '1998-12-04' }],
  });
  const { facts, nodes } = resolve([citing], register);
  const told = facts.map(({ node, name, value, source, inferred }) => [
    nodes[node]?.id,
    name,
    value,
    source,
    inferred,
  ]);
  const words = 'register: a yearbook';
  expect(told).toEqual([
    ['A/RES/53/70', 'date', '1998-12-04', words, false],
    ['A/RES/53/70', 'date', '1998-12-04', 'mention:A/RES/74/29#pp1', false],
    ['A/RES/53/70', 'title', 'Developments', words, false],
    ['A/RES/53/70', 'vote', 'without-vote', 'register: inferred: no roll call recorded; a yearbook', true],
    ['A/RES/74/29', 'title', 'Developments', 'masthead:A-RES-74-29.txt', false],
  ]);
});
