import type { Language } from '../../src/extract/languages/language.ts';
import type { RecallingDocument } from '../../src/model/recalling-document.ts';
import {
  capital,
  finiteVerbOf,
  firstOf,
  joined,
  madeCitation,
  madeDate,
  monthName,
  plainestOf,
  sessionLine,
  sessionWord,
  verbOf,
} from './made-words.ts';
import { readText, reading } from './read-sample.ts';
import { table } from './table.ts';

/** A made resolution of the language's words, and what is read of it: facts, parts, forward links. */
export function resolutionSample(language: Language): string {
  const text = madeResolution(language);
  const document = readText(language, text);
  const printed = `\`\`\`text\n${text}\n\`\`\``;
  if (!document) return printed;
  return [
    printed,
    table(['what', 'read'], factRows(document)),
    table(['part', 'words'], partRows(document)),
  ].join('\n\n');
}

function madeResolution(language: Language): string {
  const { masthead, bodies, nouns, forwardLink, script } = language;
  const ordinal = sessionWord(language, 80);
  const assembly = firstOf(bodies.generalAssembly);
  const date = madeDate(language, 4, monthName(language, 11), 2025);
  const title = capital(firstOf(nouns.others));
  const comma = script.wordsTouch ? '，' : ',';
  const decide = capital(finiteVerbOf(language, 'decide'));
  return [
    capital(sessionLine(language, ordinal)),
    capital(
      [plainestOf(masthead.item.before), '94', plainestOf(masthead.item.after)].filter(Boolean).join(' '),
    ),
    title,
    masthead.adopted.date === 'before'
      ? `${date}${adoption(language, assembly)}`
      : `${adoption(language, assembly)} ${date}`,
    `[${firstOf(masthead.basis)} (A/80/404)]`,
    `80/1. ${title}`,
    `${capital(joined(language, [firstOf(masthead.article), assembly]))}${comma}`,
    madeCitation(language, verbOf(language, 'recall'), '36/103'),
    `1. ${madeCitation(language, finiteVerbOf(language, 'reaffirm'), '60/1').slice(0, -1)};`,
    `2. ${decide} ${joined(language, [plainestOf(forwardLink.before), ordinal, plainestOf(forwardLink.after)])} “${title}”.`,
    ...closing(language, date),
    capital(plainestOf(masthead.annex)),
    title,
  ].join('\n');
}

/** "46th plenary meeting" and the date, below or, as with the adoption, above. */
function closing(language: Language, date: string): string[] {
  const { adopted, meeting } = language.masthead;
  const words = [plainestOf(meeting.before), '46', firstOf(meeting.after)].filter(Boolean);
  const line = words.join(language.script.wordsTouch ? '' : ' ');
  return adopted.date === 'before' ? [date, line] : [line, date];
}

/** "Resolution adopted by the General Assembly"; where the words look ahead to the body's name, what they look for. */
function adoption(language: Language, assembly: string): string {
  const { resolution } = language.masthead.adopted;
  const words = plainestOf(resolution.split(/\|(?![^(]*\))/)[0] ?? '');
  if (words !== '') return capital(joined(language, [words, assembly]));
  return firstOf(resolution.replaceAll('(?=', '(?:'));
}

function factRows(document: RecallingDocument): string[][] {
  const { symbol, kind, session, agendaItem, title, date, basis, meeting, forwardLinks, mentions } = document;
  const known = (value: string | number | null) => (value === null ? 'not read' : String(value));
  return [
    ['symbol', known(symbol)],
    ['kind', kind],
    ['session', known(session)],
    ['agenda item', known(agendaItem.number)],
    ['title of the item', known(agendaItem.title)],
    ['title', known(title)],
    ['date', known(date)],
    ['basis', known(basis)],
    ['meeting', known(meeting)],
    ['put on the agenda of', forwardLinks.map((link) => String(link.session)).join(', ') || 'not read'],
    ['citations', mentions.map(reading).join('; ')],
  ];
}

function partRows({ text, parts }: RecallingDocument): string[][] {
  return parts.map(({ id, span }) => [id, text.slice(span.start, span.end).trim()]);
}
