import { expect, test } from 'vitest';
import { extractDocuments } from '../extract-documents.ts';

/** Made in the manner of the volumes of the Security Council. */
const made = (closing: string, verb = 'Calls upon all parties to cooperate;') =>
  `The Security Council,\n\nRecalling its resolution 242 (1967),27\n\n1. ${verb}\n\n2. Decides to remain seized of the matter.\n\n${closing}\n`;

function endOf(text: string): { meeting: string | null; parts: (readonly [string, string])[] } {
  const [document] = extractDocuments({ name: 'made.txt', text });
  const parts = document?.parts.map(({ id, span }) => {
    return [id, document.text.slice(span.start, span.end).trim().replaceAll(/\s+/g, ' ')] as const;
  });
  const last = parts?.findIndex(([id]) => id === 'op2') ?? 0;
  return { meeting: document?.meeting ?? null, parts: parts?.slice(last + 1) ?? [] };
}

test.each([
  ['Adopted unanimously at the\n2580th meeting.', '2580th meeting'],
  [
    'Adopted at the 1666th meeting by 13 votes to none,\nwith 2 abstentions (Poland, China).',
    '1666th meeting',
  ],
  ['Adopted without a vote at the 3077th meeting.', '3077th meeting'],
  ['46th plenary meeting', '46th plenary meeting'],
])('%s', (words, meeting) => {
  expect(endOf(made(words))).toEqual({ meeting, parts: [['closing', words.replaceAll(/\s+/g, ' ')]] });
});

test.each([
  '[Adopted without a vote.]',
  '[Adopted by a recorded vote of 2 to 1. The voting was as follows:\n\nIn favour: Albania,\nBelgium\n\nAgainst: China]',
])('%s belongs to the foot of the text', (vote) => {
  const foot = `30th meeting\n1 October 2009\n\n${vote}`;
  expect(endOf(made(foot)).parts).toEqual([['closing', foot.replaceAll(/\s+/g, ' ')]]);
});

test('a bracket that does not close, or stands further down, belongs to the annex', () => {
  const ids = (foot: string) => endOf(made(foot)).parts.map(([id]) => id);
  expect(ids('30th meeting\n1 October 2009\n\n[Adopted without a vote.')).toEqual(['closing', 'annex.p1']);
  expect(ids('30th meeting\n1 October 2009\n\nAnnex\n\n[Adopted in part.]')).toEqual([
    'closing',
    'annex',
    'annex.p1',
  ]);
});

test('a paragraph that begins with small letters is none', () => {
  const text = made(
    '46th plenary meeting',
    'Welcomes the declaration\nadopted at the 9th summit of the heads;',
  );
  expect(endOf(text).parts.map(([id]) => id)).toEqual(['closing']);
});

test('the notes below the words of adoption are notes', () => {
  const notes = '27 Ibid., document S/12675.\n28 One member did not participate\nin the voting.';
  expect(endOf(made(`Adopted unanimously at the 2580th meeting.\n\n${notes}`)).parts).toEqual([
    ['closing', 'Adopted unanimously at the 2580th meeting.'],
    ['fn27', '27 Ibid., document S/12675.'],
    ['fn28', '28 One member did not participate in the voting.'],
  ]);
  const annex = 'Annex\n\n1. The force shall report.';
  expect(
    endOf(made(`Adopted at the 2580th meeting.\n\n${notes}\n\n${annex}`)).parts.map(([id]) => id),
  ).toEqual(['closing', 'annex', 'annex.p1', 'fn27', 'fn28']);
});

test.each([
  ['46th plenary meeting, on 11 August 1964;', null],
  ['46th plenary meeting on 11 August 1964 and later on', null],
  ['46th plenary meeting', '46th plenary meeting'],
])(
  'below a line that goes on, "%s" is the foot of the text only where no sentence goes on',
  (line, meeting) => {
    expect(endOf(made('', `Recalls what was said of the text at the\n${line}`)).meeting).toBe(meeting);
  },
);
