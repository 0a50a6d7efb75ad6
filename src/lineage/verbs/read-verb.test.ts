import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readVerb } from './read-verb.ts';
import { VERB_TABLES } from './verb-tables.ts';

const spoken = (language: string, text: string) => {
  const verb = readVerb(text, language);
  return verb === null ? '–' : `${verb.act} ${verb.strength?.rung ?? ''}`.trim();
};

it('has a table for every language of the folder', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => /^[a-z]{2}\.ts$/.test(name));
  expect(VERB_TABLES.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort());
});

describe.each(VERB_TABLES)('the table of $code', ({ scaled, plain, fillers }) => {
  it('has no groups that capture', () => {
    const fragments = [fillers, ...scaled.map(([, , words]) => words), ...plain.map(([, words]) => words)];
    for (const words of fragments) expect(words).not.toMatch(/\((?!\?)/);
  });
});

describe('a verb', () => {
  it.each([
    ['en', 'Takes note of the report', 'note note'],
    ['en', 'Also takes note with appreciation of the report', 'note note-with-appreciation'],
    ['en', 'Takes note, with appreciation, of the report', 'note note-with-appreciation'],
    ['en', 'Notes the appreciation of others', 'note note'],
    ['en', 'Noting also with grave concern that', 'concern grave-concern'],
    ['en', 'Welcomes also the report', 'welcome welcome'],
    ['en', 'Endorses the recommendations', 'endorse endorse'],
    ['en', 'Once again strongly urges all States', 'urge strongly-urge'],
    ['en', 'Invites Member States', 'request'],
    ['en', 'Helps nobody', '–'],
    ['es', 'Acoge con beneplácito también las consultas', 'welcome welcome'],
    ['es', 'Toma nota con reconocimiento del informe', 'note note-with-appreciation'],
    ['es', 'Expresando profunda preocupación por', 'concern deep-concern'],
    ['es', 'Expresando preocupación también por', 'concern concern'],
    ['es', 'Gravemente preocupada por', 'concern grave-concern'],
    ['es', 'Exhorta a los Estados', 'urge call-upon'],
    ['es', 'Hace suyas las recomendaciones', 'endorse endorse'],
    ['es', 'Considerando que es necesario', 'consider'],
    ['fr', 'Se déclare profondément préoccupée par', 'concern deep-concern'],
    ['fr', 'Prend note avec satisfaction du rapport', 'note note-with-appreciation'],
    ['fr', 'Prie le Secrétaire général', 'request request'],
    ['fr', 'Prie instamment les États', 'urge urge'],
    ['fr', 'Réaffirmant ses résolutions', 'reaffirm'],
    ['fr', 'Notamment dans les pays', '–'],
    ['de', 'Nimmt Kenntnis', '–'],
  ])('in %s: %s', (language, text, expected) => expect(spoken(language, text)).toBe(expected));
});
