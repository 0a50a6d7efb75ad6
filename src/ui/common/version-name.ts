import type { TextVersion } from '../../state/selectors/text-versions.ts';
import type { Messages } from '../messages/types.ts';

/** A version of a text as people tell it from others: its language, and of the reader's own the name of its file. */
export function versionName({ language, own }: TextVersion, messages: Messages): string {
  const name = language ? messages.languageName(language) : '–';
  return own === null ? name : `${name} · ${own}`;
}
