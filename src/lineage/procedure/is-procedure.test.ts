import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isProcedure } from './is-procedure.ts';
import { PROCEDURE_TABLES } from './procedure-tables.ts';

it('knows every language there is a file for', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => /^[a-z]{2}\.ts$/.test(name));
  expect(PROCEDURE_TABLES.map(({ code }) => `${code}.ts`)).toEqual(files);
});

it.each([
  ['en', 'Decides to remain actively seized of the matter.'],
  ['en', 'Also decides to continue its consideration of this matter under the same agenda item;'],
  [
    'en',
    'Requests the Secretary-General to submit to the General Assembly, at its seventy-ninth session, a report on the implementation of the present resolution;',
  ],
  ['en', 'Also requests the Special Rapporteur to report on the implementation of this resolution.'],
  ['es', 'Decide seguir ocupándose activamente de la cuestión.'],
  [
    'es',
    'Pide al Secretario General que, en su octogésimo período de sesiones, le presente un informe sobre la aplicación de la presente resolución.',
  ],
  ['es', 'Pide también al Secretario General que le informe sobre la aplicación de la presente resolución.'],
  ['fr', 'Décide de rester saisie de la question.'],
  [
    'fr',
    "Prie le Secrétaire général de lui rendre compte, à sa quatre-vingtième session, de l'application de la présente résolution.",
  ],
])('%s: procedure is “%s”', (language, words) => {
  expect(isProcedure(words, language)).toBe(true);
});

it.each([
  ['en', 'Decides to convene an open-ended working group on the matter;'],
  ['en', 'Requests the Secretary-General to submit a report on the safety of journalists;'],
  [
    'en',
    'Requests the Secretary-General to continue his mission of good offices and to report on the implementation of the present resolution;',
  ],
  [
    'en',
    'Requests the Secretary-General to report on the implementation of the present resolution, with a particular focus on the safety of journalists and the ways and means of States to protect them;',
  ],
  ['en', 'Recalling its resolution 74/29 of 12 December 2019,'],
  ['es', 'Decide convocar un grupo de trabajo sobre la cuestión;'],
  ['fr', 'Prie le Secrétaire général de lui présenter un rapport sur la sécurité des journalistes ;'],
  ['de', 'Decides to remain seized of the matter.'],
])('%s: substance is “%s”', (language, words) => {
  expect(isProcedure(words, language)).toBe(false);
});

it('takes a formula with much more to it for substance', () => {
  const more =
    'and calls upon all States to refrain from acts that would defeat its object and purpose, '.repeat(3);
  expect(isProcedure(`Decides to remain seized of the matter, ${more}`, 'en')).toBe(false);
});
