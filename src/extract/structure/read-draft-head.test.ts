import { expect, test } from 'vitest';
import { extractDocuments } from '../extract-documents.ts';

/** Made for this project, after the forms of heads of drafts. */
function read(head: string, body: string) {
  const [document] = extractDocuments({ name: 'made.txt', text: `${head}\n${body}` });
  if (!document) throw new Error('a document was expected');
  const { symbol, kind, title, date, agendaItem } = document;
  return { symbol, kind, title, date, item: agendaItem.title };
}

const ENGLISH = `The General Assembly,

Recalling the work that was done by the States and its report,

1. Decides so.
`;
const SPANISH = `La Asamblea General,

Recordando los trabajos realizados por los Estados y su informe,

1. Decide que así sea.
`;
const FRENCH = `L’Assemblée générale,

Rappelant les travaux accomplis par les États et leur rapport,

1. Décide qu’il en soit ainsi.
`;

test('sponsors stand between the item and the words "draft resolution", the title below', () => {
  const head = `A/C.1/79/L.900
Distr.: Limited
15 October 2024
Original: English
Seventy-ninth session
First Committee
Agenda item 94
Lighthouses in the context of international
security
Argentina, Brazil, Chile, Cuba, Ecuador, Mexico and
Uruguay:* draft resolution
Safety of lighthouses by
night and day
* The list was long.`;
  expect(read(head, ENGLISH)).toEqual({
    symbol: 'A/C.1/79/L.900',
    kind: 'draft',
    title: 'Safety of lighthouses by night and day',
    date: '2024-10-15',
    item: 'Lighthouses in the context of international security',
  });
});

test('a draft of one’s own may say no more than that it is one', () => {
  expect(read('Draft resolution\n\nSafety of lighthouses\n', ENGLISH)).toMatchObject({
    kind: 'draft',
    title: 'Safety of lighthouses',
    date: null,
  });
});

test.each([
  ['Distr. limitada\n15 de octubre de 2024', 'Argentina y Brasil: proyecto de resolución', SPANISH],
  ['Distr. limitée\n15 octobre 2024', 'Argentine et Brésil : projet de résolution révisé', FRENCH],
])('%s, in other languages', (distributed, line, body) => {
  expect(read(`A/C.1/79/L.900\n${distributed}\n\n${line}\n\nFaros y faroles\n`, body)).toMatchObject({
    title: 'Faros y faroles',
    date: '2024-10-15',
  });
});

test('what speaks of a draft is none: a resolution keeps its own title and date', () => {
  const head = `Resolution adopted by the General Assembly on 2 December 2024

[on the report of the First Committee (A/79/404, para. 9)]

79/90. Safety of lighthouses
`;
  expect(read(head, ENGLISH)).toMatchObject({
    kind: 'resolution',
    title: 'Safety of lighthouses',
    date: '2024-12-02',
  });
});
