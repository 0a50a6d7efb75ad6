import type { Language } from '../../src/extract/languages/language.ts';
import { firstOf, joined, madeCitation, madeDate, monthName, plainestOf, verbOf } from './made-words.ts';
import { reading, readSentence } from './read-sample.ts';

/** Sentences that cite, and what is read in each. */
export function citationSamples(language: Language): string[][] {
  return sentences(language).map((text) => [
    text,
    readSentence(language, text).map(reading).join('; ') || 'nothing',
  ]);
}

function sentences(language: Language): string[] {
  const { lists, bodies, script, nouns } = language;
  const recall = verbOf(language, 'recall');
  const citing = (numbers: string) => madeCitation(language, recall, numbers);
  const and = spaced(language, firstOf(lists.joints));
  const comma = script.wordsTouch ? '、' : ', ';
  const day = (date: number, month: number, year: number) =>
    dated(language, madeDate(language, date, monthName(language, month), year));
  const behind = (number: string, date: string) => (script.nounBehind ? number : `${number} ${date}`);
  const lettered = (letters: string, joint: string) => letters.split('').join(spaced(language, joint));
  const council = joined(language, [firstOf(bodies.securityCouncil)]);
  return [
    citing(`60/1${and}70/1`),
    citing(`36/103${comma}43/78 H${and}71/28`),
    ...(script.nounBehind
      ? [citing('36/103').replace(recall, `${recall}${madeDate(language, 9, monthName(language, 11), 1981)}`)]
      : [citing(behind('36/103', day(9, 11, 1981))), citing(`74/28${and}74/29 ${day(12, 11, 2019)}`)]),
    citing(`57/284 ${lettered('AB', firstOf(lists.letterJoint))}`),
    citing(`78/254 ${lettered('AC', firstOf(lists.letterRange))}`),
    citing('217 A (III)'),
    citing('2625 (XXV)'),
    citing('3201 (S-VI)'),
    citing('S-10/2'),
    citing('ES-11/1'),
    script.nounBehind ? citing('77/37').replace(/.$/u, '⁴$&') : citing('77/37⁴'),
    joined(language, [recall, council, citing('1373 (2001)').slice(recall.length).trimStart()]),
    joined(language, [recall, plainestOf(nouns.decision), '75/564']),
    joined(language, [verbOf(language, 'note'), 'A/77/275']),
    joined(language, [recall, plainestOf(nouns.others), '10/2018']),
    ...ownScript(language, citing),
  ];
}

/** What only this script has: words for letters, another way to write sessions, letters that look alike, own figures. */
function ownScript({ script }: Language, citing: (numbers: string) => string): string[] {
  const { partLetters, sessionLetters, lookAlikes, letters } = script;
  const [firstLetter] = Object.keys(partLetters);
  const alike = Object.entries(lookAlikes).find(([, latin]) => latin === 'A')?.[0];
  return [
    ...Object.keys(partLetters).map((letter) => citing(`43/78 ${letter}`)),
    ...(sessionLetters && firstLetter
      ? [
          citing(`217 ${firstLetter} (${plainestOf(sessionLetters.regular)} 3)`),
          citing(`3201 (${plainestOf(sessionLetters.special)} 6)`),
          citing(`${plainestOf(sessionLetters.special)}10/2`),
          citing(`${plainestOf(sessionLetters.emergency)}11/1`),
        ]
      : []),
    ...(alike === undefined ? [] : [citing(`2200 ${alike} (XXI)`)]),
    ...(letters?.[0] === 0x0600 ? [citing('٤٣/٧٨')] : []),
    ...(script.mirrored ? [citing('28/71')] : []),
  ];
}

function dated(language: Language, date: string): string {
  return joined(language, [firstOf(language.lists.beforeDate), date]);
}

function spaced({ script }: Language, word: string): string {
  return script.wordsTouch ? word : ` ${word} `;
}
