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

/** Everything a fragment of a table can be: groups, alternatives, classes and what may be left out; looks around aside. */
function sayings(fragment: string): string[] {
  let at = 0;
  const alternatives = (): string[] => {
    const all: string[] = [];
    do all.push(...sequence());
    while (fragment[at++] === '|');
    return all;
  };
  const sequence = (): string[] => {
    let said = [''];
    while (at < fragment.length && fragment[at] !== '|' && fragment[at] !== ')') {
      const ahead = fragment.startsWith('(?!', at);
      let next = atom();
      if (ahead) next = [''];
      if (fragment[at] === '?') {
        at += 1;
        next = [...next, ''];
      }
      said = said.flatMap((head) => next.map((tail) => head + tail));
    }
    return said;
  };
  const atom = (): string[] => {
    if (fragment[at] === '[') {
      const end = fragment.indexOf(']', at);
      const letters = fragment.slice(at + 1, end).split('');
      at = end + 1;
      return letters;
    }
    if (fragment[at] !== '(') return [fragment[at++] ?? ''];
    at += 3;
    return alternatives();
  };
  return alternatives();
}

it('writes out what a fragment can be', () => {
  expect(sayings('prie(?! a )|not(?:e|ant) (?:tres )?ami[es]')).toEqual(
    ['prie', 'note tres amie', 'note tres amis', 'note amie', 'note amis'].concat([
      'notant tres amie',
      'notant tres amis',
      'notant amie',
      'notant amis',
    ]),
  );
});

describe.each(VERB_TABLES)('whatever the table of $code lists', ({ code, scaled, plain }) => {
  it.each(scaled)('is read as %s', (rung, act, words) => {
    const read = sayings(words).filter((saying) => spoken(code, `${saying} it`) !== `${act} ${rung}`);
    expect(read).toEqual([]);
  });

  it.each(plain)('is read as %s', (act, words) => {
    const read = sayings(words).filter((saying) => spoken(code, `${saying} it`) !== act);
    expect(read).toEqual([]);
  });
});

describe('a verb', () => {
  it.each([
    ['en', 'Takes note of the report', 'note note'],
    ['en', 'Also takes note with appreciation of the report', 'note note-with-appreciation'],
    ['en', 'Takes note, with appreciation, of the report', 'note note-with-appreciation'],
    ['en', 'Notes the appreciation of others', 'note note'],
    ['en', 'Noting also with grave concern that', 'concern grave-concern'],
    ['en', 'Notes with regret that', 'concern'],
    ['en', 'Takes note with great disappointment of', 'concern'],
    ['en', 'Noting also with dismay', 'concern'],
    ['en', 'Notes with glee that', '–'],
    ['en', 'Notes, with respect to the budget, that', 'note note'],
    ['en', 'Regrets that', 'concern'],
    ['en', 'Welcomes also the report', 'welcome welcome'],
    ['en', 'Endorses the recommendations', 'endorse endorse'],
    ['en', 'Once again strongly urges all States', 'urge strongly-urge'],
    ['en', 'Invites Member States', 'request'],
    ['en', 'Helps nobody', '–'],
    ['es', 'Acoge con beneplácito también las consultas', 'welcome welcome'],
    ['es', 'Toma nota con reconocimiento del informe', 'note note-with-appreciation'],
    ['es', 'Observa con pesar que', 'concern'],
    ['es', 'Tomando nota con decepción de', 'concern'],
    ['es', 'Observa también con júbilo que', '–'],
    ['es', 'Expresando profunda preocupación por', 'concern deep-concern'],
    ['es', 'Expresando preocupación también por', 'concern concern'],
    ['es', 'Gravemente preocupada por', 'concern grave-concern'],
    ['es', 'Exhorta a los Estados', 'urge call-upon'],
    ['es', 'Hace suyas las recomendaciones', 'endorse endorse'],
    ['es', 'Considerando que es necesario', 'consider'],
    ['fr', 'Se déclare profondément préoccupée par', 'concern deep-concern'],
    ['fr', 'Prend note avec satisfaction du rapport', 'note note-with-appreciation'],
    ['fr', 'Note avec regret que', 'concern'],
    ['fr', 'Constatant également avec une vive déception', 'concern'],
    ['fr', 'Note avec allégresse que', '–'],
    ['fr', 'Prie le Secrétaire général', 'request request'],
    ['fr', 'Prie instamment les États', 'urge urge'],
    ['fr', 'Réaffirmant ses résolutions', 'reaffirm'],
    ['fr', 'Notamment dans les pays', '–'],
    ['de', 'Nimmt Kenntnis', '–'],
  ])('in %s: %s', (language, text, expected) => expect(spoken(language, text)).toBe(expected));
});
