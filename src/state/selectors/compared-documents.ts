import type { Comparing } from '../view.ts';
import type { Corpus } from './corpus.ts';
import { nodeSummary } from './node-summary.ts';
import { textVersions, type TextVersion } from './text-versions.ts';

/** Rows of the index's `documents` of the two texts that are compared; null where a text is not here. */
export interface ComparedDocuments {
  readonly left: number | null;
  readonly right: number | null;
}

/**
 * Which language version of each: the left one in the first of the languages asked for that it is here in; the right one
 * in the language of the comparison, else in that of the left one, so that words can be compared. Of one and the same
 * text two versions, the second another than the first.
 * @param asked codes of versions or languages, the most wanted first
 */
export function comparedDocuments(
  corpus: Corpus,
  { left, right, language }: Pick<Comparing, 'left' | 'right' | 'language'>,
  asked: readonly string[],
): ComparedDocuments {
  const versionsOf = (id: string) => textVersions(corpus, nodeSummary(corpus, id)?.documents ?? []);
  const [mine, others] = [versionsOf(left), versionsOf(right)];
  if (left === right) {
    const first = choose(mine, asked);
    const rest = mine.filter((version) => version !== first);
    return rows(first, choose(rest, [language, ...asked]));
  }
  // A language that both are here in goes before one that only the left one is here in.
  const common = asked.filter((each) => others.some((version) => version.language === languageOf(each)));
  const spoken = others.map((version) => version.language);
  const first = choose(mine, language === null ? [...common, ...asked, ...spoken] : asked);
  return rows(first, choose(others, [language, first?.language ?? null, ...asked]));
}

/** The first version that is wanted by its code, or by its language. */
function choose(versions: readonly TextVersion[], wanted: readonly (string | null)[]): TextVersion | null {
  const found = wanted.map(
    (each) => versions.find(({ code }) => code === each) ?? versions.find((one) => one.language === each),
  );
  return found.find((version) => version !== undefined) ?? versions[0] ?? null;
}

function rows(left: TextVersion | null, right: TextVersion | null): ComparedDocuments {
  return { left: left?.row ?? null, right: right?.row ?? null };
}

function languageOf(code: string): string {
  return code.replace(/-\d+$/, '');
}
