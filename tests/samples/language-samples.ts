import { compileLanguage } from '../../src/extract/languages/compiled-language.ts';
import type { Language } from '../../src/extract/languages/language.ts';
import { readDate } from '../../src/extract/languages/read-date.ts';
import { readOrdinal } from '../../src/extract/languages/read-ordinal.ts';
import { readMasthead } from '../../src/extract/structure/read-masthead.ts';
import { citationSamples } from './citation-samples.ts';
import { ANY, expandFragment } from './expand-fragment.ts';
import { capital, madeCitation, madeDate, sessionLine } from './made-words.ts';
import { readSentence } from './read-sample.ts';
import { resolutionSample } from './resolution-sample.ts';
import { table } from './table.ts';

/** No cell lists more words. */
const MOST_WORDS = 60;

/**
 * What the program makes of a language, for somebody who speaks it to check: samples made from the language's data file,
 * and what the extractor reads in them. Nothing here is written by hand.
 */
export function languageSamples(language: Language): string {
  return (
    [
      `# What is read in the language \`${language.code}\``,
      'Made by `npx vitest run tests/samples -u` from `src/extract/languages/' +
        `${language.code}.ts\`: the samples are put together from its words, and the readings are what the program makes of ` +
        'them. If you speak the language: a word that is wrong, missing or read as something else is a mistake of ours. ' +
        'The samples themselves may sound stiff; what matters is whether such words stand in such a place.',
      '## A resolution',
      'A text of the words for mastheads and closings, and what it is read as.',
      resolutionSample(language),
      '## Citations',
      table(['text', 'read'], citationSamples(language)),
      '## Months',
      table(['date', 'read'], monthRows(language)),
      '## Ordinals',
      'Their values add up: “seventy” and “eighth” are 78.',
      table(['value', 'words'], ordinalRows(language)),
      '## Sessions',
      'As a masthead prints them.',
      table(['masthead', 'read'], sessionRows(language)),
      '## Verbs',
      'Each is read back at the head of a citation. Where the program reads it as another act, that stands behind an arrow; “…” is any letters.',
      table(['act', 'words'], verbRows(language, language.acts)),
      '## Phrases that govern only the citation right behind them',
      table(['act', 'words'], verbRows(language, language.connectors)),
      '## Other words',
      table(['what', 'words'], wordRows(language)),
    ].join('\n\n') + '\n'
  );
}

function monthRows(language: Language): string[][] {
  const compiled = compileLanguage(language);
  return language.months.flatMap((month) =>
    (expandFragment(month) ?? [month]).map((name) => {
      const date = madeDate(language, 9, name, 1981);
      return [date, readDate(compiled, date, 0)?.date ?? 'not read'];
    }),
  );
}

function ordinalRows(language: Language): string[][] {
  const compiled = compileLanguage(language);
  const words = new Map<number, string[]>();
  for (const [word, value] of Object.entries(language.ordinalWords)) {
    const read = readOrdinal(compiled, word);
    const shown = read === value || (value === 0 && read === null) ? word : `${word} → ${read ?? 'not read'}`;
    words.set(value, [...(words.get(value) ?? []), shown]);
  }
  return [...words].toSorted(([a], [b]) => a - b).map(([value, same]) => [String(value), same.join(', ')]);
}

function sessionRows(language: Language): string[][] {
  const words = Object.entries(language.ordinalWords).filter(([, value]) => value >= 40 && value <= 90);
  return words.map(([word]) => {
    const line = capital(sessionLine(language, word));
    const { session } = readMasthead([line], compileLanguage(language), 'GA');
    return [line, session === null ? 'not read' : String(session)];
  });
}

function verbRows(language: Language, acts: Language['acts']): string[][] {
  return acts.map(([act, fragment]) => {
    const words = expandFragment(fragment);
    if (words === null) return [act, `\`${fragment}\``];
    const shown = words.slice(0, MOST_WORDS).map((word) => {
      if (word.includes(ANY)) return word;
      const read = readSentence(language, madeCitation(language, word, '60/1'))[0];
      return read?.act === act ? word : `${word} → ${read?.act ?? 'not read'}`;
    });
    return [act, listed(shown, words.length)];
  });
}

function wordRows({ bodies, nouns, lists, masthead, verbTail, indirect }: Language): string[][] {
  const rows: readonly (readonly [string, string])[] = [
    ['General Assembly', bodies.generalAssembly],
    ['Security Council', bodies.securityCouncil],
    ['Human Rights Council', bodies.humanRightsCouncil],
    ['Economic and Social Council', bodies.economicAndSocialCouncil],
    ['“the Council”', bodies.council],
    ['other bodies that number alike', bodies.others],
    ['resolution', nouns.resolution],
    ['decision', nouns.decision],
    ['what else is numbered and is no citation', nouns.others],
    ['between members of a list', lists.joints],
    ['between part letters', lists.letterJoint],
    ['between first and last letter', lists.letterRange],
    ['between number and date', lists.beforeDate],
    ['before a title', lists.entitled],
    ['between number and body', lists.ofBody],
    ['adverbs set with the verb', verbTail],
    ['draft', masthead.draft],
    ['first words of the basis', masthead.basis],
    ['the Charter', indirect.charter],
    ['the resolution cited just before', indirect.sameResolution],
    ...indirect.names.map(([instrument, name]) => [instrument, name] as const),
  ];
  return rows.map(([what, fragment]) => {
    const words = expandFragment(fragment);
    if (words !== null) return [what, listed(words.slice(0, MOST_WORDS), words.length)];
    return [what, fragment === '' ? '' : `\`${fragment}\``];
  });
}

function listed(words: readonly string[], all: number): string {
  return words.join(', ') + (all > words.length ? `, … (${all} in all)` : '');
}
