import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractDocuments } from '../src/extract/extract-documents.ts';
import type { RecallingDocument } from '../src/model/recalling-document.ts';

const SOURCES = join(import.meta.dirname, '..', 'data', 'sources');

/** What a person can review: a line for each fact and each part, with its first words and its citations. */
function outline(document: RecallingDocument): string {
  const { symbol, kind, language, session, agendaItem, title, date, meeting, basis } = document;
  const facts = {
    symbol,
    kind,
    language,
    session,
    item: agendaItem.number,
    of: agendaItem.title,
    title,
    date,
    meeting,
    basis,
  };
  const head = Object.entries(facts).map(([name, value]) => `${name}: ${value ?? '–'}`);
  const parts = document.parts.map((part) => {
    const words = document.text.slice(part.bodyStart, part.span.end).trim().replace(/\s+/g, ' ');
    const cited = document.mentions
      .filter((mention) => mention.place === part.id)
      .map(
        ({ citation, act, date: day }) => `${act} ${citation.target ?? '?'}${day === null ? '' : ` ${day}`}`,
      );
    const first = words.length > 64 ? `${words.slice(0, 60)}…` : words;
    return [
      `${part.id} ${part.marker ?? ''}`.padEnd(12) + first,
      ...cited.map((line) => `             → ${line}`),
    ].join('\n');
  });
  const links = document.forwardLinks.map(
    ({ place, session: next }) => `${place} → provisional agenda of session ${next}`,
  );
  return [
    ...head,
    '',
    ...parts,
    '',
    ...links,
    ...document.issues.map(({ code }) => `issue: ${code}`),
    '',
  ].join('\n');
}

test.each(readdirSync(SOURCES))('%s reads as its outline says', async (file) => {
  const documents = extractDocuments({ name: file, text: readFileSync(join(SOURCES, file), 'utf8') });
  const outlines = documents.map(outline).join('\n');
  await expect(outlines).toMatchFileSnapshot(
    join(import.meta.dirname, 'fixtures', 'outlines', `${file}.outline`),
  );
});

/** Read by hand from the texts: preambular and operative paragraphs, footnotes, resolutions, their mentions, others. */
const BY_HAND = {
  'A-RES-74-29.es.txt': [12, 3, 0, 22, 22, 1],
  'A-RES-77-36.es.txt': [8, 7, 2, 25, 26, 3],
  'A-RES-78-16.es.txt': [21, 5, 4, 28, 32, 5],
  'A-RES-78-311.es.txt': [15, 15, 1, 9, 9, 1],
  'UCCI-2024-call-to-action.es.txt': [0, 0, 0, 0, 0, 0],
};

test.each(Object.entries(BY_HAND))('%s yields what was counted by hand', (file, expected) => {
  const [document] = extractDocuments({ name: file, text: readFileSync(join(SOURCES, file), 'utf8') });
  const count = (kind: string) => document?.parts.filter((part) => part.kind === kind).length;
  const targets = document?.mentions.map(({ citation }) => citation.target ?? '') ?? [];
  const resolutions = targets.filter((target) => target.startsWith('A/RES/'));
  expect([
    count('preambular'),
    count('operative'),
    count('footnote'),
    new Set(resolutions).size,
    resolutions.length,
    targets.length - resolutions.length,
  ]).toEqual(expected);
});

test('the nine recommendations of the call to action are paragraphs with their numbers', () => {
  const file = 'UCCI-2024-call-to-action.es.txt';
  const [document] = extractDocuments({ name: file, text: readFileSync(join(SOURCES, file), 'utf8') });
  const markers = document?.parts.map((part) => part.marker).filter((marker) => marker !== null);
  expect(markers).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.', '9.']);
});
