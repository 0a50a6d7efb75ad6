import { describe, expect, it } from 'vitest';
import { madeThread, type MadeText } from '../../../tests/fixtures/made-thread.ts';
import { clauseContext, nodeOfClause } from '../clauses/clause-context.ts';
import { clauseLineage } from '../clauses/clause-lineage.ts';
import { documentClauses } from '../clauses/document-clauses.ts';
import { closestWording } from './closest-wording.ts';
import { WordingCollector } from './wording-collector.ts';
import { WordingIndex } from './wording-index.ts';
import { wordingUses } from './wording-uses.ts';

const CRIME = 'Considering that it is necessary to prevent the misuse of resources for criminal purposes';

/** What is found in texts by hand, with clauses named "A/RES/70/1 pp2". */
function searchIn(texts: readonly MadeText[]) {
  const { index, read } = madeThread(texts);
  const published = clauseLineage(index, read);
  const context = clauseContext(index, published);
  const collector = new WordingCollector();
  texts.forEach((_, row) => collector.add(row, 'en', documentClauses(read(row))));
  const wording = new WordingIndex('en');
  for (const { piece } of collector.publish(published.clauses.count).files) wording.add(piece);
  const name = (clause: number) =>
    `${index.nodes.id[nodeOfClause(context, clause)]} ${context.table.placeOf(clause)}`;
  return {
    find: (words: string) => {
      const { exact, near, first, last, acts } = wordingUses(context, [wording.find(words)]);
      const names = (groups: typeof exact) => groups.map(({ uses }) => uses.map(name).join(', '));
      return { exact: names(exact), near: names(near), first: first.map(name), last: last.map(name), acts };
    },
    closest: (words: string) => {
      const found = closestWording(context, [wording.find(words)]);
      if (!found) return null;
      const { likeness, clause, first, agreed } = found;
      const since = first === null ? '' : `, first ${name(first)}`;
      return `${likeness}: ${name(clause)}${since}${agreed ? '' : ', not agreed'}`;
    },
  };
}

describe('words that were found', () => {
  const { find } = searchIn([
    { id: 'A/RES/72/1', date: '2017-12-05', clauses: { pp1: CRIME.replace('Considering', 'Stressing') } },
    { id: 'A/RES/70/1', date: '2015-12-10', clauses: { pp1: 'Recalling the Charter', pp2: CRIME } },
    { id: 'A/RES/71/1', date: '2016-12-12', clauses: { pp1: CRIME } },
    { id: 'A/RES/73/1', date: null, clauses: { pp1: CRIME.replace('prevent', 'combat') } },
  ]);

  it('stand by first use, one wording once, with their acts and who was first', () => {
    expect(find('prevent the misuse of resources')).toMatchObject({
      exact: ['A/RES/70/1 pp2, A/RES/71/1 pp1', 'A/RES/72/1 pp1'],
      first: ['A/RES/70/1 pp2'],
      last: ['A/RES/72/1 pp1'],
      acts: [
        { act: 'consider', count: 2 },
        { act: 'emphasize', count: 1 },
      ],
    });
  });

  it('are of one paragraph in all copies of its text, whatever marks of notes stand in them', () => {
    const texts = [
      { id: 'A/RES/72/1', date: '2017-12-05', clauses: { pp1: CRIME } },
      { id: 'A/RES/72/1', date: '2017-12-05', clauses: { pp1: CRIME } },
      { id: 'A/RES/72/1', date: '2017-12-05', clauses: { pp1: `${CRIME}, 4` } },
      { id: 'A/RES/74/1', date: '2019-12-05', clauses: { pp1: `Here, ${CRIME}` } },
    ];
    expect(searchIn(texts).find(CRIME)).toMatchObject({
      exact: ['A/RES/72/1 pp1', 'A/RES/74/1 pp1'],
      near: [],
      acts: [
        { act: 'consider', count: 1 },
        { act: null, count: 1 },
      ],
    });
    expect(searchIn(texts).find(CRIME.replace('prevent', 'combat'))).toMatchObject({
      exact: [],
      near: ['A/RES/72/1 pp1', 'A/RES/74/1 pp1'],
    });
  });

  it('stand apart where they are only nearly the same, the closest first, and none is called first', () => {
    const { exact, near, first } = find('necessary to combat the abuse of resources');
    expect([exact, first]).toEqual([[], []]);
    expect(near[0]).toBe('A/RES/73/1 pp1');
  });
});

describe('the first to say words', () => {
  const said = (...texts: readonly (readonly [id: string, date: string | null])[]) =>
    searchIn(texts.map(([id, date]) => ({ id, date, clauses: { pp1: CRIME, pp2: CRIME } }))).find(CRIME)
      .first;

  it('is an undated text of a session long before', () => {
    expect(said(['A/RES/74/19', '2019-12-12'], ['A/RES/34/40', null])).toEqual(['A/RES/34/40 pp1']);
  });

  it('is not told where a text without a date may be earlier or later', () => {
    const first = said(
      ['S/RES/2400(2018)', '2018-05-01'],
      ['A/RES/72/80', null],
      ['A/RES/74/19', '2019-12-12'],
    );
    expect(first.toSorted()).toEqual(['A/RES/72/80 pp1', 'S/RES/2400(2018) pp1']);
  });

  it('is found among hundreds, whatever their names', () => {
    const later = Array.from({ length: 150 }, (_, at) => [`A/RES/10${at}/1`, '2018-12-12'] as const);
    expect(said(...later, ['A/RES/9/1', '1954-12-12'])).toEqual(['A/RES/9/1 pp1']);
  });
});

describe('the last to say words', () => {
  const said = (...texts: readonly (readonly [id: string, date: string | null])[]) =>
    searchIn(texts.map(([id, date]) => ({ id, date, clauses: { pp1: CRIME, pp2: CRIME } }))).find(CRIME).last;

  it('is nobody where one text alone says them', () => {
    expect(said(['A/RES/74/19', '2019-12-12'])).toEqual([]);
  });

  it('is not told where a text without a date may be later', () => {
    const last = said(
      ['S/RES/2400(2018)', '2018-12-01'],
      ['A/RES/73/80', null],
      ['A/RES/70/19', '2015-12-12'],
    );
    expect(last.toSorted()).toEqual(['A/RES/73/80 pp2', 'S/RES/2400(2018) pp2']);
  });
});

describe('the closest wording of a paragraph', () => {
  const { closest } = searchIn([
    { id: 'A/RES/70/1', date: '2015-12-10', clauses: { op1: 'Decides to act' } },
    { id: 'A/RES/71/1', date: '2016-12-10', clauses: { op1: 'Decides to act' } },
    { id: 'A/RES/72/1', date: '2017-12-10', clauses: { op1: 'Decides to act and not to use force' } },
    {
      id: 'A/C.1/73/L.1',
      date: '2018-10-10',
      kind: 'document',
      clauses: { op1: 'Decides to act', op2: 'Decides to rest a while, and then to see' },
    },
  ]);

  it.each([
    ['Decides to act', 'same: A/RES/71/1 op1, first A/RES/70/1 op1'],
    ['to act', 'within: A/RES/72/1 op1, first A/RES/70/1 op1'],
    ['Decides to act and to use force', 'near: A/RES/72/1 op1'],
    ['to rest a while', 'within: A/C.1/73/L.1 op2, not agreed'],
    ['blue platypuses', null],
  ])('of "%s"', (words, found) => expect(closest(words)).toBe(found));
});
