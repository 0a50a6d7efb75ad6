import type { TextVersion } from '../../state/selectors/text-versions.ts';
import type { Messages } from '../messages/types.ts';

/**
 * A version of a text as people tell it from others: its language, of the reader's own the name of its file, and of a
 * further text in the same language which one it is.
 */
export function versionName({ code, language, own }: TextVersion, messages: Messages): string {
  const name = language ? messages.languageName(language) : '–';
  if (own !== null) return `${name} · ${own}`;
  const copy = /-(\d+)$/.exec(code)?.[1];
  return copy === undefined ? name : `${name} (${copy})`;
}
