import { expect, test } from 'vitest';
import { extractDocuments } from '../extract-documents.ts';

/** Made for this project, its lines cut as pages cut them. */
const HEAD = `Seventy-ninth session

Resolution adopted by the General Assembly on 2 December 2024

79/901. Title of the text that pages cut

The General Assembly,
Recalling the work that was done in the years gone by on the matter of the text and its
numbers, the reports of the Secretary-General on the matter and what came of them in the
years that followed, and what was said of it by all who spoke in the Assembly and in the
`;

/** The kind of every paragraph of the body, and its first and last words. */
function paragraphs(body: string): string[] {
  const [document] = extractDocuments({ name: 'made.txt', text: `${HEAD}${body}\n\n1. Decides to go on.\n` });
  return (document?.parts ?? [])
    .filter(({ kind }) => kind === 'preambular' || kind === 'operative' || kind === 'furniture')
    .map(({ kind, span }) => {
      const words = document?.text.slice(span.start, span.end).trim().split(/\s+/) ?? [];
      return [kind, words[0], words.at(-1)].join(' ');
    });
}

const DECIDES = 'operative 1. on.';

test.each([
  [
    'goes on with a capital behind a comma and a mark',
    'Convention on the Text and its Numbers, 7\n\n24-23089\n\n2/3\n\nIllicit Words and the Means to Trace Them,',
    ['preambular Recalling Them,', DECIDES, 'furniture 24-23089 2/3'],
  ],
  [
    'ends at the comma where another begins',
    'Convention on the Text and its Numbers,\n\n24-23089\n\n2/3\n\nWelcoming the Means to Trace Them,',
    ['preambular Recalling Numbers,', 'preambular Welcoming Them,', DECIDES, 'furniture 24-23089 2/3'],
  ],
  [
    'goes on below the head of the page of a volume',
    'years 1979 and 1980 and in those\n182\nGeneral Assembly—Forty-seventh Session\nthat came behind them in the years,',
    ['preambular Recalling years,', DECIDES, 'furniture 182 Session'],
  ],
  [
    'goes on below the other head of such a page, its number behind it',
    'years 1979 and 1980 and in those\nVI. Resolutions adopted on the reports of the Third Committee 95\nthat came behind,',
    ['preambular Recalling behind,', DECIDES, 'furniture VI. 95'],
  ],
])('a paragraph that a page cuts %s', (_, body, expected) => {
  expect(paragraphs(body)).toEqual(expected);
});

test('a short text is cut at the width of a page too, and a mark with a stroke ends a paragraph', () => {
  const text = `Resolution 900 (1990)
of 20 March 1990

The Security Council,

Having examined the application of the Republic of
Made for admission to the United Nations, 1/
Recommends to the General Assembly that the Republic of
Made be admitted to membership in the United
Nations.
`;
  const [document] = extractDocuments({ name: 'made.txt', text });
  const body = document?.parts.filter(({ kind }) => kind === 'preambular' || kind === 'operative') ?? [];
  expect(
    body.map(
      ({ kind, span }) => `${kind} ${document?.text.slice(span.start, span.end).trim().slice(-9).trim()}`,
    ),
  ).toEqual(['preambular tions, 1/', 'operative Nations.']);
});
