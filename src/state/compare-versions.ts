import { comparisonOf } from './comparison-of.ts';
import type { TextVersion } from './selectors/text-versions.ts';
import type { View } from './view.ts';

/** The view that compares two versions of one text; the one whose row comes first, a published one say, is on the left. */
export function compareVersions(
  id: string,
  one: TextVersion,
  other: TextVersion,
): Pick<View, 'selection' | 'textLanguage'> {
  const [first, second] = one.row < other.row ? [one, other] : [other, one];
  return { selection: comparisonOf(id, id, { language: second.code }), textLanguage: first.code };
}
