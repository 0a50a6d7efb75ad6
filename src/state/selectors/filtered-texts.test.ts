import { describe, expect, test } from 'vitest';
import { madeIndex } from '../../../tests/fixtures/made-index.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import { NO_FILTER, type TextFilter } from '../text-filter.ts';
import type { Corpus } from './corpus.ts';
import { filterChoices } from './filter-choices.ts';
import { filteredTexts, knownFilter } from './filtered-texts.ts';
import { shownTexts } from './shown-texts.ts';

const index = madeIndex();
const corpus: Corpus = { status: 'ready', index, graph: networkFromIndex(index) };
const { id: ids } = index.nodes;

/** Ids that pass, in the order of the index. */
const pass = (filter: Partial<TextFilter>, within: Corpus = corpus) => {
  const { texts } = filteredTexts(within, { ...NO_FILTER, ...filter });
  return ids.filter((_, row) => texts[row] === 1);
};

describe('a filter', () => {
  test('that asks for nothing leaves everything', () => {
    expect(pass({})).toEqual(ids);
  });

  test.each<[Partial<TextFilter>, string[]]>([
    [{ states: ['here'] }, ['A/RES/74/29', 'A/RES/78/16', 'file:call-to-action']],
    [{ states: ['gap', 'mentioned'] }, ['A/RES/217A(III)', 'A/RES/43/78H', 'A/78/265', 'A/RES/78/265']],
    [{ states: ['own'] }, []],
    [{ bodies: ['other'] }, ['A/78/265', 'file:call-to-action']],
    [{ bodies: ['GA'], states: ['mentioned'] }, []],
    [{ threads: ['developments'] }, ['A/RES/43/78H', 'A/RES/74/29', 'A/RES/78/16']],
    [{ leastRecalled: 1 }, ['A/RES/217A(III)', 'A/RES/43/78H', 'A/RES/74/29', 'A/78/265']],
    [{ leastRecalled: 2 }, ['A/RES/43/78H']],
    [{ acts: ['reaffirm'] }, ['A/RES/217A(III)', 'A/RES/74/29']],
    [{ acts: ['reaffirm', 'see'] }, ['A/RES/217A(III)', 'A/RES/74/29', 'A/RES/78/16', 'A/78/265']],
    [{ places: ['operative'] }, ['A/RES/43/78H', 'A/RES/78/16']],
    [{ acts: ['recall'], places: ['operative'] }, []],
    [{ acts: ['condemn'] }, []],
  ])('%j', (filter, expected) => {
    expect(pass(filter)).toEqual(expected);
  });

  test('times recalled counts the citations asked for', () => {
    expect(pass({ acts: ['pursuant'], leastRecalled: 1 })).toEqual(['A/RES/43/78H']);
    expect(pass({ acts: ['pursuant'], leastRecalled: 2 })).toEqual([]);
  });

  test('knows own documents, which are texts here as well', () => {
    const { node, language, path, file } = index.documents;
    const documents = {
      node: node.slice(0, 2),
      language: language.slice(0, 2),
      path: path.slice(0, 2),
      file: file.slice(0, 2),
    };
    const own = { ...corpus, published: madeIndex({ documents }) };
    expect(pass({ states: ['own'] }, own)).toEqual(['file:call-to-action']);
    expect(pass({ states: ['here'] }, own)).toHaveLength(3);
  });

  test('leaves threads aside that the corpus does not have', () => {
    const filter = { ...NO_FILTER, threads: ['elsewhere'] };
    expect(knownFilter(corpus, filter)).toEqual(NO_FILTER);
    expect(pass(filter)).toEqual(ids);
    expect(pass({ threads: ['elsewhere', 'developments'] })).toHaveLength(3);
  });

  test('says which citations count', () => {
    const { citations } = filteredTexts(corpus, { ...NO_FILTER, places: ['operative'] });
    // Of those, only that of 43/78 H by 78/16 stands in an operative paragraph.
    expect([...(citations ?? [])]).toEqual([0, 1, 0, 0, 0]);
    expect(filteredTexts(corpus, { ...NO_FILTER, states: ['gap'] }).citations).toBeNull();
  });
});

describe('what is shown', () => {
  test('is within filter and sessions', () => {
    const shown = shownTexts(corpus, {
      filter: { ...NO_FILTER, threads: ['developments'] },
      sessions: [74, 78],
    });
    expect(ids.filter(shown.has)).toEqual(['A/RES/74/29', 'A/RES/78/16']);
    expect(shown).toMatchObject({ count: 2, total: 7, beyondSessions: 1 });
  });

  test('is everything where nothing is asked for, and nothing that is unknown', () => {
    const shown = shownTexts(corpus, { filter: NO_FILTER, sessions: null });
    expect(shown).toMatchObject({ count: 7, total: 7, beyondSessions: 0 });
    expect(shown.has('A/RES/1/1')).toBe(false);
  });
});

describe('what can be chosen', () => {
  const counts = (filter: Partial<TextFilter>) => {
    const { states, bodies, threads, acts, places, leastRecalled } = filterChoices(corpus, {
      ...NO_FILTER,
      ...filter,
    });
    const pairs = (list: readonly { readonly value: string; readonly count: number }[]) =>
      list.map(({ value, count }) => `${value} ${count}`);
    return {
      states: pairs(states),
      bodies: pairs(bodies),
      threads: threads.map(({ value, count }) => `${value.id} ${count}`),
      acts: pairs(acts),
      places: pairs(places),
      leastRecalled,
    };
  };

  test('is what the corpus has, with its texts and mentions', () => {
    expect(counts({})).toEqual({
      states: ['here 3', 'gap 3', 'mentioned 1'],
      bodies: ['GA 5', 'other 2'],
      threads: ['developments 3'],
      acts: ['recall 3', 'reaffirm 1', 'pursuant 1', 'see 1'],
      places: ['preamble 4', 'operative 1', 'footnote 1'],
      leastRecalled: [1, 2],
    });
  });

  test('counts what the rest of the filter leaves', () => {
    expect(counts({ bodies: ['other'], places: ['footnote'] })).toMatchObject({
      states: ['here 0', 'gap 0', 'mentioned 1'],
      bodies: ['GA 1', 'other 1'],
      acts: ['recall 0', 'reaffirm 0', 'pursuant 0', 'see 1'],
      places: ['preamble 0', 'operative 0', 'footnote 1'],
    });
  });

  test('is also what is chosen and not there, so that it can be taken back', () => {
    expect(counts({ bodies: ['SC'], acts: ['condemn'] })).toMatchObject({
      bodies: ['GA 0', 'SC 0', 'other 0'],
      acts: ['recall 0', 'reaffirm 0', 'pursuant 0', 'condemn 0', 'see 0'],
    });
  });
});
