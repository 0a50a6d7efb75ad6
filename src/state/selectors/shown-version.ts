import type { TextVersion } from './text-versions.ts';

/**
 * Which of the texts that are here of one symbol is shown: the language asked for, else that of the interface, else the
 * first; null where none is here.
 * @param asked the view's text language
 */
export function shownVersion(
  versions: readonly TextVersion[],
  asked: string | null,
  interfaceLanguage: string,
): TextVersion | null {
  const inLanguage = (code: string) => versions.find((version) => version.code === code);
  return inLanguage(asked ?? interfaceLanguage) ?? inLanguage(interfaceLanguage) ?? versions[0] ?? null;
}
