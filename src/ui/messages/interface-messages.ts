import type { InterfaceLanguage } from '../../state/view.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { Messages } from './types.ts';

/** Every interface language there is: a new one is its file and its line here. */
export const INTERFACE_MESSAGES: Readonly<Record<InterfaceLanguage, Messages>> = { es, en };

/**
 * The interface language for the languages a browser asks for, best first (`['es-MX', 'en']`);
 * English where none of them is there.
 */
export function preferredLanguage(asked: readonly string[]): InterfaceLanguage {
  for (const tag of asked) {
    const code = tag.toLowerCase().split('-')[0];
    const known = (Object.keys(INTERFACE_MESSAGES) as InterfaceLanguage[]).find((each) => each === code);
    if (known) return known;
  }
  return 'en';
}
