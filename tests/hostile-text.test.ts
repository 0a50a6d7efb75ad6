import { expect, test } from 'vitest';
import { extractDocuments } from '../src/extract/extract-documents.ts';

const OPENING = 'The General Assembly,\n\nRecalling the work of the session and its report,\n\n';

/**
 * Texts that make a careless pattern or loop take time that grows with the square of its input, or worse. Nothing is
 * timed: a pattern that tries every way to share out the spaces does not end within the life of the machine, and a
 * loop over all that came before runs into the test's own limit at this length.
 */
const HOSTILE: Readonly<Record<string, (times: number) => string>> = {
  'joints without a letter': (times) => `Recalling the resolution 78/254 A${', '.repeat(times)} x of the`,
  'dashes behind a letter': (times) => `The contents of the 12 A ${'- '.repeat(times)} and`,
  'Chinese members with spaces': (times) => `大会，\n回顾第1/2${'、 1/2'.repeat(times)}决`,
  'one number, many times': (times) => OPENING + '1. Decides to go on;\n\n'.repeat(times),
  'one letter, many times': (times) => `${OPENING}1. Decides:\n\n${'(a) To go on;\n\n'.repeat(times)}`,
  'one footnote, many times': (times) => OPENING + '¹ See A/77/275.\n'.repeat(times),
  'marks of notes alone': (times) =>
    `${OPENING}__________\n${'1\n2\n'.repeat(times)}${'A/77/275.\nA/77/276\n'.repeat(times)}${'2\n'.repeat(times)}`,
  'rules at the ends of lines': (times) => OPENING + `x${'_'.repeat(times)}x\n`.repeat(20),
  'section numbers': (times) => OPENING + 'IV\nMatters of form and\n'.repeat(times),
  'digits in the words of the masthead': (times) => `Resoluti0n ad0pted ${'0a'.repeat(times)}\n${OPENING}`,
  'one endless paragraph': (times) =>
    `${OPENING}${'Recalling the lines of the text that go on and on over\n'.repeat(times)}`,
  'verbs without end': (times) =>
    OPENING + 'Recalling resolution 77/37 pursuant to resolution 77/36, and '.repeat(times),
  'blank lines in the masthead': (times) => `The text of the session\n${'\n'.repeat(times)}${OPENING}`,
  'comments that never end': (times) => `the **text** of ${'<!--'.repeat(times)}`,
  'links that never end': (times) => `the **text** of ${']('.repeat(times)}${'['.repeat(times)}`,
  asterisks: (times) => `the **text** of ${'*'.repeat(times)} `,
  'tags that never end': (times) => `the **text** of ${'<span '.repeat(times)}`,
  'a list without end': (times) => `Recalling its resolutions ${'77/37, '.repeat(times)}the`,
  'quotes that never end': (times) => `Recalling the resolution 70/1, entitled ${'“'.repeat(times)}`,
  openings: (times) => OPENING.repeat(times),
};

test.each(Object.keys(HOSTILE))('%s: read to the end', { timeout: 20_000 }, (name) => {
  const text = HOSTILE[name]?.(20_000) ?? '';
  const documents = extractDocuments({ name, text });
  expect(documents.length).toBeGreaterThan(0);
});
