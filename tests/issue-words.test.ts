import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../src/state/view.ts';
import { en } from '../src/ui/messages/en.ts';
import { INTERFACE_MESSAGES } from '../src/ui/messages/interface-messages.ts';

/** Where codes of issues and of the ledger come from. */
const ROOMS = ['src/model', 'src/extract', 'src/graph', 'src/lineage', 'scripts'];

/** How a code is written where it is made; the last group of each is the code. */
const MADE = [
  /\b(?:fileIssue|undecided|entry|complain|issue|refused|unreadable|failed|failedOutcome)\(\s*'([a-z]+(?:-[a-z]+)+)'/g,
  /\b(?:code|reason): (?:[^'\n;]*\? )?'([a-z]+(?:-[a-z]+)+)'/g,
  /\b(?:code|reason): [^;\n]*: '([a-z]+(?:-[a-z]+)+)'/g,
  /\bcode === '[a-z-]+' \? '([a-z]+(?:-[a-z]+)+)' : '/g,
  /\bcode === '[a-z-]+' \? '[a-z-]+' : '([a-z]+(?:-[a-z]+)+)'/g,
  /\?\? \(\w+ \? '([a-z-]+)' : '(?:[a-z-]+)'\)/g,
  /\?\? \(\w+ \? '(?:[a-z-]+)' : '([a-z-]+)'\)/g,
];

/** Files of own documents have codes of their own. */
const DESK = [
  'src/state/own-documents-desk.ts',
  'src/state/take-documents.ts',
  'src/keep/open-own-desk.ts',
  'src/keep/late-keeping.ts',
];

const sources = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(`${room}/${path}`, 'utf8')),
).concat(DESK.map((path) => readFileSync(path, 'utf8')));
const made = new Set(
  sources.flatMap((text) => MADE.flatMap((way) => [...text.matchAll(way)].flatMap(([, code]) => code ?? []))),
);

test('codes were really found', () => {
  expect([...made]).toEqual(
    expect.arrayContaining(['empty-file', 'two-dates', 'no-body', 'mirrored-number', 'undecided-mention']),
  );
});

test.each(INTERFACE_LANGUAGES)('%s has words for every code that is made', async (language) => {
  const { issues, faults, own } = await INTERFACE_MESSAGES[language].fetchMessages();
  const words = { ...issues, ...faults, ...own.keepFaults };
  expect([...made].filter((code) => !Object.hasOwn(words, code))).toEqual([]);
});

// Also what would be found here if a code were made in a way that is not looked for above.
test('no words are kept for codes that nothing makes', () => {
  expect(Object.keys(en.issues).filter((code) => !made.has(code))).toEqual([]);
});
