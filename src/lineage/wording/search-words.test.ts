import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '../clauses/folded-words.ts';
import { readWordsQuery } from './words-query.ts';
import { WordingIndex } from './wording-index.ts';

function indexOf(texts: readonly string[]): WordingIndex {
  const index = new WordingIndex('xx');
  const clauses = texts.map((_, row) => [row]);
  index.add({ format: 'recalling-corpus', version: 1, language: 'xx', texts: [...texts], clauses });
  return index;
}

/** What is found, its marks in braces; of texts as close, the one that came in last is the latest. */
function found(texts: readonly string[], query: string, most = 10): string[] {
  const { best } = indexOf(texts).search(readWordsQuery(query).phrases, ([row]) => row ?? 0, most);
  return best.map(({ text, marks }) =>
    marks.reduceRight(
      (shown, { start, end }) => `${shown.slice(0, start)}{${shown.slice(start, end)}}${shown.slice(end)}`,
      text,
    ),
  );
}

describe('a query', () => {
  const texts = [
    'fines delictivos o terroristas',
    'Se utilicen con FINES, y que sean terroristas o delictivos',
    'los fines de la Carta',
    'la resolución 77/36 y l’égalité',
  ];

  it.each([
    [
      'all words in any order, the closest together first',
      'terroristas fines',
      [
        '{fines} delictivos o {terroristas}',
        'Se utilicen con {FINES}, y que sean {terroristas} o delictivos',
      ],
    ],
    ['the last word as it is typed', 'carta los fin', ['{los fines} de la {Carta}']],
    ['no word but the last by its beginning', 'fin carta', []],
    ['a whole word once a space follows', 'fin ', []],
    ['a phrase', '"fines de la"', ['los {fines de la} Carta']],
    ['no phrase whose words stand apart', '"fines terroristas"', []],
    ['the words of a quotation that is not closed', '„carta los fin', ['{los fines} de la {Carta}']],
    ['a symbol, which is a phrase', '77/3', ['la resolución {77/36} y l’égalité']],
    ['no symbol turned round', '36/77', []],
    ['accents folded', 'RESOLUCION egalite', ['la {resolución} 77/36 y l’{égalité}']],
    ['nothing for a word that nobody used', 'fines ornitorrinco', []],
    ['nothing for no words', ' — "" ', []],
  ])('finds %s', (_, query, expected) => expect(found(texts, query)).toEqual(expected));

  it('puts the latest first among those as close, and tells how many there are', () => {
    const many = Array.from({ length: 30 }, (_, row) => `the Charter ${row}`);
    expect(found(many, 'charter', 2)).toEqual(['the {Charter} 29', 'the {Charter} 28']);
    expect(indexOf(many).search(readWordsQuery('charter').phrases, () => 0, 2).clauses).toBe(30);
  });

  it('finds a phrase longer than a query by its first words', () => {
    const long = Array.from({ length: 40 }, (_, at) => `palabra${at}`).join(' ');
    const other = long.replace('palabra3 ', 'otra ');
    expect(found([long, other], `"${long}"`)).toHaveLength(1);
    expect(found([long, other], `"${long}" ornitorrinco`)).toHaveLength(1);
    expect(found([long, other], `ornitorrinco "${long}"`)).toEqual([]);
  });

  it('is found in Arabic with its particles, and with them alone in quotation marks', () => {
    const arabic = ['صون السلم والأمن الدوليين', 'مجلس الأمن'];
    expect(found(arabic, 'أمن ')).toEqual(['مجلس {الأمن}', 'صون السلم {والأمن} الدوليين']);
    expect(found(arabic, '"الأمن"')).toEqual(['مجلس {الأمن}']);
  });

  it('is cut into words in Chinese', () => {
    const chinese = ['信息和电信领域的发展', '国际安全方面的信息'];
    expect(found(chinese, '国际信息')).toEqual(['{国际}安全方面的{信息}']);
    expect(found(chinese, '"信息和电信"')).toEqual(['{信息和电信}领域的发展']);
  });

  it('has digits of any script', () => {
    expect(found(['القرار ٧٣/٢٧', '二〇一八年第73/27号'], '73/27')).toHaveLength(2);
  });
});

it('finds what looking at every text finds', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'ab');
  const text = fc.array(word, { maxLength: 7 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 6 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      (texts, words) => {
        const last = words.at(-1)!;
        const expected = texts.flatMap((each, row) => {
          const said = foldedWords(each);
          const has = words.slice(0, -1).every((one) => said.includes(one));
          return has && said.some((one) => one.startsWith(last)) ? row : [];
        });
        const { best } = indexOf(texts).search(readWordsQuery(words.join(' ')).phrases, () => 0, 10);
        expect(best.flatMap(({ clauses }) => clauses).toSorted((a, b) => a - b)).toEqual(expected);
      },
    ),
  );
});
