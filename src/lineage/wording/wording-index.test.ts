import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '../clauses/folded-words.ts';
import { spanOfWords } from './word-spans.ts';
import { WordingIndex, type WordingMatch } from './wording-index.ts';

function indexOf(...texts: string[]): WordingIndex {
  const index = new WordingIndex('es');
  const piece = { format: 'recalling-corpus', version: 1, language: 'es' } as const;
  // In two pieces, as they come in.
  const half = texts.length >> 1;
  const rows = texts.map((_, row) => [row]);
  index.add({ ...piece, texts: texts.slice(0, half), clauses: rows.slice(0, half) });
  index.add({ ...piece, texts: texts.slice(half), clauses: rows.slice(half) });
  return index;
}

const rowsOf = (matches: readonly WordingMatch[]) => matches.flatMap(({ clauses }) => clauses);
const pointedAt = ({ text, from, to }: WordingMatch) => {
  const span = spanOfWords(text, from, to);
  return span && text.slice(span.start, span.end);
};

describe('a wording', () => {
  const index = indexOf(
    'Impedir que se utilicen con fines delictivos o terroristas,',
    'Prevenir que se utilicen con FINES DELICTIVOS, o terroristas;',
    'Que no se utilicen con fines terroristas o delictivos',
    'Reafirmando los fines de la Carta',
  );

  it('is found whatever case and signs it has, and pointed at', () => {
    const { exact } = index.find('fines delictivos o terroristas');
    expect(rowsOf(exact)).toEqual([0, 1]);
    expect(exact.map(pointedAt)).toEqual([
      'fines delictivos o terroristas',
      'FINES DELICTIVOS, o terroristas',
    ]);
  });

  it('is found nearly, the closest first, each once', () => {
    const { exact, near } = index.find('se utilicen con fines terroristas');
    expect(rowsOf(exact)).toEqual([2]);
    expect(rowsOf(near)).toEqual([0, 1]);
    expect(near.map(({ closeness }) => closeness)).toEqual([0.8, 0.8]);
  });

  it('is near with a word that nobody ever used', () => {
    const { exact, near } = index.find('con fines delictivos o piráticos');
    expect(exact).toEqual([]);
    expect(near.map(pointedAt)).toEqual([
      'con fines delictivos o',
      'con FINES DELICTIVOS, o',
      'con fines terroristas o',
    ]);
  });

  it('is not found where there are no words, or none that anybody used', () => {
    for (const words of ['', ' — ', 'zz yy']) expect(index.find(words)).toEqual({ exact: [], near: [] });
    expect(new WordingIndex('es').find('fines')).toEqual({ exact: [], near: [] });
  });

  it('comes nearly no more often than asked for', () => {
    expect(index.find('se utilicen con fines terroristas', 1).near).toHaveLength(1);
  });

  it('is told from one that says more', () => {
    const saysNoMore = (words: string) => index.find(words).exact.map(({ whole }) => whole);
    expect(saysNoMore('Reafirmando, los fines de la Carta.')).toEqual([true]);
    expect(saysNoMore('los fines de la Carta')).toEqual([false]);
  });
});

describe('a formula that hundreds say', () => {
  const formula = 'Pide que se informe cada dos años sobre la cuestión';
  const said = Array.from({ length: 300 }, (_, row) => `${formula} ${row}`);
  const index = indexOf(...said, formula.replace('dos', 'tres'));

  it('is found in all of them', () => {
    expect(rowsOf(index.find(formula).exact)).toEqual(said.map((_, row) => row));
  });

  it('leaves room for what is nearly the same', () => {
    expect(rowsOf(index.find(formula).near)).toEqual([300]);
  });
});

it('is found exactly where its words stand one after another', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), text, (texts, sought) => {
      const words = foldedWords(sought).join(' ');
      const expected = texts.flatMap((each, row) =>
        words !== '' && ` ${each} `.includes(` ${words} `) ? row : [],
      );
      expect(rowsOf(indexOf(...texts).find(sought).exact)).toEqual(expected);
    }),
  );
});
