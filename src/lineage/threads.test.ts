import { describe, expect, it } from 'vitest';
import { madeDocument, type MadeDocument } from '../../tests/fixtures/made-document.ts';
import { cardOf } from '../graph/document-card.ts';
import { EMPTY_REGISTER, readRegister, type Register } from '../graph/register.ts';
import { resolveCitations } from '../graph/resolve-citations.ts';
import { findThreads } from './threads.ts';

function threadsOf(given: readonly MadeDocument[], register: Register = EMPTY_REGISTER) {
  const resolved = resolveCitations(
    given.map((document) => cardOf(madeDocument(document))),
    register,
  );
  const short = (node: number) => resolved.nodes[node]?.id.replace('A/RES/', '');
  return findThreads(resolved, register).threads.map((thread) => ({
    ...thread,
    members: thread.tracks.flatMap(({ members }) => members.map(short)).join(' '),
    links: thread.forwardLinks.map(
      ({ session, followedBy }) => `${session}: ${followedBy.map(short).join(' ')}`,
    ),
    rows: thread.items.map(({ session, number }) => `${session}: ${number}`),
  }));
}

const item = (number: string | null, title: string | null) => ({ agendaItem: { number, title } });

describe('what joins texts', () => {
  it('the title of the item over the sessions, whatever its number', () => {
    const [thread, ...others] = threadsOf([
      { symbol: 'A/RES/74/29', ...item('93', 'Developments in the field') },
      { symbol: 'A/RES/77/36', ...item('94', 'The developments, in the field') },
      { symbol: 'A/RES/77/99', ...item('95', 'Another field') },
    ]);
    expect(others).toEqual([]);
    expect(thread).toMatchObject({
      id: 'developments-in-the-field',
      titles: { en: 'Developments in the field' },
      members: '74/29 77/36',
      rows: ['74: 93', '77: 94'],
    });
  });

  it('the number of the item within one session only, and of two numbers the first', () => {
    const register = readRegister(
      'symbol,agenda_item\nA/RES/78/1,13 and 117\nA/RES/78/265,13\nA/RES/77/1,13\n',
    );
    const citing = { symbol: 'A/RES/78/311', mentions: ['A/RES/78/1', 'A/RES/78/265', 'A/RES/77/1'] };
    const threads = threadsOf([{ ...citing, ...item('13', 'Conferences') }], register);
    expect(threads.map(({ members }) => members)).toEqual(['78/1 78/265 78/311']);
  });

  it('two languages, through a text that has the title in both', () => {
    const register = readRegister('symbol,title_en,title_es\nA/RES/74/29,Developments,Avances\n');
    const threads = threadsOf(
      [
        { symbol: 'A/RES/74/29', language: 'es', title: 'Avances' },
        { symbol: 'A/RES/77/36', language: 'es', ...item('94', 'Avances') },
        { symbol: 'A/RES/80/1', language: 'en', ...item('96', 'Developments') },
      ],
      register,
    );
    expect(threads).toMatchObject([
      { members: '74/29 77/36 80/1', titles: { en: 'Developments', es: 'Avances' } },
    ]);
  });

  it('not an umbrella item, whose texts are threaded by their own titles', () => {
    const umbrella = [1, 2, 3, 4, 5].flatMap((number) =>
      [77, 78].map((session) => ({
        symbol: `A/RES/${session}/${number}`,
        title: `Matter ${number}`,
        ...item('99', 'General and complete disarmament'),
      })),
    );
    const threads = threadsOf(umbrella);
    expect(threads.map(({ members }) => members)).toEqual([1, 2, 3, 4, 5].map((n) => `77/${n} 78/${n}`));
    expect(threads[0]?.titles).toEqual({ en: 'Matter 1' });
  });
});

it('lets names that each fit few texts not run together into one heap', () => {
  const matter = (session: number, number: number, rest: ReturnType<typeof item>) => ({
    symbol: `A/RES/${session}/${number}`,
    title: `Matter ${number}`,
    ...rest,
  });
  const threads = threadsOf([
    ...[1, 2, 3].map((number) => matter(77, number, item('71', 'Rights'))),
    ...[4, 5, 6].map((number) => matter(77, number, item('72', 'Duties'))),
    ...[1, 4].map((number) => matter(78, number, item('80', 'Rights and duties'))),
  ]);
  expect(threads.map(({ members }) => members)).toEqual(['77/1 78/1', '77/4 78/4']);
});

describe('recall lists', () => {
  const known = ['A/RES/70/1', 'A/RES/71/1', 'A/RES/72/1'];
  const register = readRegister(
    `symbol,title_en\n${known.map((symbol) => `${symbol},Developments\n`).join('')}`,
  );

  it('pull in what most of their members belong to', () => {
    const [thread] = threadsOf([{ symbol: 'A/RES/73/1', mentions: [...known, 'A/RES/43/78H'] }], register);
    expect(thread?.members).toBe('43/78H 70/1 71/1 72/1');
  });

  it('pull in nothing when the text stands in as many lists of other matters', () => {
    const other = { symbol: 'A/RES/73/2', mentions: ['A/RES/43/78H', 'A/RES/60/1', 'A/RES/60/2'] };
    const [thread] = threadsOf(
      [{ symbol: 'A/RES/73/1', mentions: [...known, 'A/RES/43/78H'] }, other],
      register,
    );
    expect(thread?.members).toBe('70/1 71/1 72/1');
  });

  it('of two prove nothing', () => {
    const [thread] = threadsOf(
      [
        { symbol: 'A/RES/73/1', mentions: ['A/RES/70/1', 'A/RES/43/78H'] },
        { symbol: 'A/RES/73/2', mentions: known },
      ],
      register,
    );
    expect(thread?.members).toBe('70/1 71/1 72/1');
  });
});

it('leads forward to what the thread has in the session named, or to nothing', () => {
  const link = (session: number) => ({
    forwardLinks: [{ place: 'op3', session, title: 'Developments', span: { start: 0, end: 0 } }],
  });
  const [thread] = threadsOf([
    { symbol: 'A/RES/74/29', ...item('93', 'Developments'), ...link(75) },
    { symbol: 'A/RES/75/240', ...item('98', 'Developments'), ...link(76) },
  ]);
  expect(thread?.links).toEqual(['75: 75/240', '76: ']);
});
