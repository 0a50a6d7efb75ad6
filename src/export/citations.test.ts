import { describe, expect, test } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { madeIndex } from '../../tests/fixtures/made-index.ts';
import { bibtex } from './bibtex.ts';
import { readCitedPlace } from './cited-place.ts';
import { citedDocument, citedNode, type CitedText } from './cited-text.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';
import { unCitation } from './un-citation.ts';
import { unStyle } from './un-style.ts';

const resolution = (language: string, place: string | null = null): CitedText =>
  citedDocument(
    madeDocument({ symbol: 'A/RES/78/16', date: '2023-12-04', title: 'A title & more', language }),
    place,
  );
const cited = (symbol: string, date: string | null, language = 'en') =>
  citedDocument(madeDocument({ symbol, date, language, title: null }));

describe('in the style of the United Nations', () => {
  test.each([
    [resolution('en'), 'General Assembly resolution 78/16 of 4 December 2023'],
    [resolution('en', 'op3(a)'), 'General Assembly resolution 78/16 of 4 December 2023, para. 3 (a)'],
    [resolution('en', 'pp11'), 'General Assembly resolution 78/16 of 4 December 2023, 11th preambular para.'],
    [resolution('en', 'pp22'), 'General Assembly resolution 78/16 of 4 December 2023, 22nd preambular para.'],
    [
      resolution('es', 'op3(a)(ii)'),
      'Resolución 78/16 de la Asamblea General, de 4 de diciembre de 2023, párr. 3 a) ii)',
    ],
    [
      resolution('es', 'pp5'),
      'Resolución 78/16 de la Asamblea General, de 4 de diciembre de 2023, 5º párr. del preámbulo',
    ],
    [resolution('fr', 'op5'), 'Résolution 78/16 de l’Assemblée générale, en date du 4 décembre 2023, par. 5'],
    [
      cited('A/RES/78/311', '2024-07-01', 'fr'),
      'Résolution 78/311 de l’Assemblée générale, en date du 1er juillet 2024',
    ],
    [
      cited('S/RES/1373(2001)', '2001-09-28', 'es'),
      'Resolución 1373 (2001) del Consejo de Seguridad, de 28 de septiembre de 2001',
    ],
    [cited('A/DEC/75/564', null), 'General Assembly decision 75/564'],
    [cited('A/77/275', null, 'es'), 'A/77/275'],
    [resolution('ar'), 'General Assembly resolution 78/16 of 4 December 2023'],
    [resolution('en', 'annex.p4'), 'General Assembly resolution 78/16 of 4 December 2023, annex'],
    [resolution('en', 'fn2'), 'General Assembly resolution 78/16 of 4 December 2023, footnote 2'],
    [resolution('en', 'masthead'), 'General Assembly resolution 78/16 of 4 December 2023'],
  ])('%# %s', (text, expected) => {
    expect(unCitation(text)).toBe(expected);
    expect(unStyle.write([text, text])).toBe(`${expected}\n${expected}\n`);
  });

  test('a document without a symbol is called by its title, or by its file', () => {
    const untitled = madeDocument({ symbol: '', id: 'file:call-to-action' });
    expect(unCitation(citedDocument(untitled))).toBe('call-to-action');
    expect(unCitation(citedDocument({ ...untitled, title: 'A call' }))).toBe('“A call”');
  });
});

test.each([
  ['op3(a)', { kind: 'operative', number: '3', points: ['a'] }],
  ['pp2', { kind: 'preambular', number: '2', points: [] }],
  ['op3~2', { kind: 'operative', number: '3', points: [] }],
  ['op3.p1', { kind: 'operative', number: '3', points: [] }],
  ['annex2.p4', { kind: 'annex', number: '2', points: [] }],
  ['p7', null],
  ['h1', null],
  [null, null],
])('the place %s reads as %j', (place, expected) => {
  expect(readCitedPlace(place)).toEqual(expected);
});

test('BibTeX has what is known, and escapes what TeX would take for its own', () => {
  expect(bibtex.write([resolution('en', 'op3(a)')])).toBe(
    `@misc{A-RES-78-16-op3-a,
  author = {{United Nations General Assembly}},
  title = {{A title \\& more}},
  howpublished = {A/RES/78/16},
  publisher = {United Nations},
  year = 2023,
  month = dec,
  note = {para. 3 (a)},
  url = {https://docs.un.org/en/A/RES/78/16},
}
`,
  );
  const odd = { ...resolution('en'), title: 'a\\b {c} ~ ^ 100% #1 $_\n}' };
  expect(bibtex.write([odd])).toContain(
    'title = {{a\\textbackslash{}b \\textbraceleft{}c\\textbraceright{} \\textasciitilde{} \\textasciicircum{} 100\\% \\#1 \\$\\_ \\textbraceright{}}},',
  );
});

test('RIS has one field a line', () => {
  expect(ris.write([{ ...resolution('es', 'pp5'), title: 'Un título\nER  - ' }])).toBe(
    [
      'TY  - GOVDOC',
      'ID  - A-RES-78-16-pp5',
      'AU  - Asamblea General de las Naciones Unidas',
      'TI  - Un título ER - ',
      'PY  - 2023',
      'DA  - 2023/12/04/',
      'PB  - Naciones Unidas',
      'SN  - A/RES/78/16',
      'SE  - 5º párr. del preámbulo',
      'LA  - es',
      'UR  - https://docs.un.org/es/A/RES/78/16',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

test('CSL-JSON has no field for what is not known', () => {
  expect(JSON.parse(cslJson.write([resolution('en', 'op3(a)'), cited('A/RES/43/78H', null)]))).toEqual([
    {
      id: 'A-RES-78-16-op3-a',
      type: 'legislation',
      title: 'A title & more',
      number: 'A/RES/78/16',
      authority: 'United Nations General Assembly',
      publisher: 'United Nations',
      issued: { 'date-parts': [[2023, 12, 4]] },
      section: 'para. 3 (a)',
      language: 'en',
      URL: 'https://docs.un.org/en/A/RES/78/16',
    },
    {
      id: 'A-RES-43-78H',
      type: 'legislation',
      number: 'A/RES/43/78H',
      authority: 'United Nations General Assembly',
      publisher: 'United Nations',
      language: 'en',
      URL: 'https://docs.un.org/en/A/RES/43/78H',
    },
  ]);
});

describe('a text of a corpus', () => {
  const index = madeIndex();

  test('is cited with the facts of the language asked for', () => {
    expect(citedNode(index, 'A/RES/74/29', 'es')).toMatchObject({
      title: 'Avances en la esfera',
      date: '2019-12-12',
    });
    expect(citedNode(index, 'A/RES/74/29', 'en')).toMatchObject({ title: 'Developments' });
    expect(citedNode(index, 'A/RES/74/29', 'fr')).toMatchObject({ title: null });
  });

  test('is cited when it is a gap, and not when nobody knows it', () => {
    expect(citedNode(index, 'A/RES/43/78H', 'en', 'op1')).toMatchObject({ kind: 'resolution', place: 'op1' });
    expect(citedNode(index, 'A/RES/1/1', 'en')).toBeNull();
  });

  test('is not cited with what is only inferred', () => {
    const { facts } = index;
    const inferred = madeIndex({ facts: { ...facts, inferred: facts.inferred.map(() => true) } });
    expect(citedNode(inferred, 'A/RES/74/29', 'es')).toMatchObject({ title: null });
  });
});

test('catalogues get each key once, and braces that they do not count', () => {
  const odd = citedDocument(madeDocument({ symbol: 'A/RES/78/16', title: 'Use of { in titles' }));
  const entries = bibtex.write([odd, odd]);
  expect([...entries.matchAll(/@misc\{([^,]+),/g)].map(([, key]) => key)).toEqual([
    'A-RES-78-16',
    'A-RES-78-16-2',
  ]);
  expect(entries.match(/\{/g)).toHaveLength(entries.match(/\}/g)?.length ?? 0);
  const items = JSON.parse(cslJson.write([odd, odd])) as readonly { readonly id: string }[];
  expect(items.map(({ id }) => id)).toEqual(['A-RES-78-16', 'A-RES-78-16-2']);
});
