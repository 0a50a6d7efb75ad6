import type { FactName } from '../../model/published-corpus.ts';

/** What a label in the register's words is about: the fact and, of titles, the language. */
const LABELS: Readonly<Record<string, readonly [FactName, string | null]>> = {
  date: ['date', null],
  title: ['title', null],
  'Spanish title': ['title', 'es'],
  item: ['agenda-item', null],
  meeting: ['meeting', null],
  basis: ['basis', null],
  vote: ['vote', null],
};
const LABEL = Object.keys(LABELS).join('|');
const LABELLED = new RegExp(`^((?:${LABEL})(?:, (?:${LABEL}))*): `);
const CONFIDENCE = / \(confidence: .+\)$/;

/**
 * What the register's words on a row say of one of its facts: `date: …; vote, meeting: …` name what they are about, words
 * without such a label are about all. Where no words are about the fact, all are given: nothing is attributed anew.
 */
export function registerWords(
  words: string,
  of: { readonly name: FactName; readonly language: string | null },
): readonly string[] {
  const said = splitOutsideBrackets(words.replace(CONFIDENCE, '')).filter((each) => each !== 'sourced');
  const about = said.filter((each) => {
    const labels = LABELLED.exec(each)?.[1]?.split(', ');
    if (!labels) return true;
    return labels.some((label) => {
      const [name, language] = LABELS[label] ?? [];
      return name === of.name && (language === null || language === of.language);
    });
  });
  // What is said of this fact by name goes before what is said of the whole row.
  const named = about.filter((each) => LABELLED.test(each)).map((each) => each.replace(LABELLED, ''));
  const general = about.filter((each) => !LABELLED.test(each));
  const shown = about.length > 0 ? [...named, ...general] : said;
  const confidence = CONFIDENCE.exec(words)?.[0].trim().slice(1, -1);
  return [...shown.map((each) => each.replace(/^inferred: /, '')), ...(confidence ? [confidence] : [])];
}

/** At each semicolon that stands in no bracket and no quotation. */
function splitOutsideBrackets(words: string): string[] {
  const pieces = [''];
  let depth = 0;
  let quoted = false;
  for (const sign of words) {
    if (sign === '"') quoted = !quoted;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (sign === ';' && depth <= 0 && !quoted) pieces.push('');
    else pieces[pieces.length - 1] += sign;
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}
