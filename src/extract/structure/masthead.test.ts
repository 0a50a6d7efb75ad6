import { expect, test } from 'vitest';
import { extractDocuments } from '../extract-documents.ts';

interface Facts {
  readonly symbol: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly issues: readonly (readonly [code: string, words: string | undefined])[];
}

/** Made for this project, after the forms of mastheads of several bodies and of scans of them. */
function read(
  head: string,
  opening = 'The General Assembly,',
  paragraph = 'Recalling the work that was done by the States and its report,',
) {
  const text = `${head}\n${opening}\n\n${paragraph}\n\n1. Decides so.\n`;
  const [document] = extractDocuments({ name: 'made.txt', text });
  if (!document) throw new Error('a document was expected');
  return {
    symbol: document.symbol,
    title: document.title,
    date: document.date,
    issues: document.issues.map(({ code, detail }) => [code, detail['words']]),
  };
}

test.each<[string, Parameters<typeof read>, Facts]>([
  [
    'ECOSOC numbers by year',
    [
      'Resolution adopted by the Economic and Social Council on 27 July 2012\n2012/930. Title of it\n',
      'The Economic and Social Council,',
    ],
    { symbol: 'E/RES/2012/930', title: 'Title of it', date: '2012-07-27', issues: [] },
  ],
  [
    'a number torn off above the rest',
    [
      '79/901.\n\nSeventy-ninth session\n\nResolution adopted by the General Assembly on 2 December 2024\n\n[on the report of the First Committee (A/79/404, para. 9)]\n\nTitle of it\n',
    ],
    { symbol: 'A/RES/79/901', title: 'Title of it', date: '2024-12-02', issues: [] },
  ],
  [
    'the letter of a part behind the title',
    ['Resolution adopted by the General Assembly on 2 December 2024\n79/901. Title of the whole B\n'],
    { symbol: 'A/RES/79/901B', title: 'Title of the whole', date: '2024-12-02', issues: [] },
  ],
  [
    'a document that has all parts',
    ['Resolution adopted by the General Assembly on 2 December 2024\n79/901. Title of the whole\nA\n'],
    { symbol: 'A/RES/79/901', title: 'Title of the whole', date: '2024-12-02', issues: [] },
  ],
  [
    'the letter of a resolution that the title names',
    [
      'Resolution adopted by the General Assembly on 2 December 2024\n79/901. Review of resolution 48/218 B\n',
    ],
    {
      symbol: 'A/RES/79/901',
      title: 'Review of resolution 48/218 B',
      date: '2024-12-02',
      issues: [],
    },
  ],
  [
    'a council that gives the year with the date',
    ['Resolution 990\nof 8 December 1970\n', 'The Security Council,'],
    { symbol: 'S/RES/990(1970)', title: null, date: null, issues: [] },
  ],
  [
    'a number that no session of the General Assembly can have',
    ['Resolution adopted by the General Assembly\n1/3. Title of it\n'],
    { symbol: null, title: 'Title of it', date: null, issues: [['no-symbol', undefined]] },
  ],
  [
    'a scan without accents, with a space in the article',
    [
      "Resolution adoptee par l'Assemblee generale\n79/901. Titre du texte\n",
      "L 'Assemblee generale,",
      'Rappelant les travaux des sessions et le rapport du Conseil, et sa resolution,',
    ],
    { symbol: 'A/RES/79/901', title: 'Titre du texte', date: null, issues: [] },
  ],
  [
    'a scan in which digits stand for letters: said to be a guess',
    [
      'Resoluci6n apr0bada por la Asamblea General el 2 de diciembre de 2024\n79/901. Avances en el campo\n',
      'La Asamblea General,',
      'Recordando los trabajos de la Asamblea y el informe que se le presentó por los Estados,',
    ],
    {
      symbol: 'A/RES/79/901',
      title: 'Avances en el campo',
      date: '2024-12-02',
      issues: [['mended-masthead', 'Resoluci6n apr0bada por la Asamblea General']],
    },
  ],
])('%s', (_, head, expected) => {
  expect(read(...head)).toEqual(expected);
});

test.each([
  ['Draft resolution on the use of technologies', 'Draft resolution on the use of technologies'],
  [
    'The use of technologies\nin the context of security',
    'The use of technologies in the context of security',
  ],
  ['Supplement 12', null],
  ['The use of technologies\n\nA note by the Secretariat', null],
])('one block above the opening is the title, a number or more is none: %s', (head, title) => {
  expect(read(`${head}\n`).title).toBe(title);
});
