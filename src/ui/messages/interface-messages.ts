import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../state/view.ts';
import type { Messages } from './types.ts';

/** An interface language by its own name, for the switch; its words are fetched when somebody reads in it. */
interface OfferedLanguage {
  readonly name: string;
  /** Rejects where the words cannot be fetched. */
  readonly fetchMessages: () => Promise<Messages>;
}

/** Every interface language there is: a new one is its file and its line here. */
export const INTERFACE_MESSAGES: Readonly<Record<InterfaceLanguage, OfferedLanguage>> = {
  es: { name: 'Español', fetchMessages: async () => (await import('./es.ts')).es },
  en: { name: 'English', fetchMessages: async () => (await import('./en.ts')).en },
  fr: { name: 'Français', fetchMessages: async () => (await import('./fr.ts')).fr },
};

/**
 * The interface language for the languages a browser asks for, best first (`['es-MX', 'en']`);
 * English where none of them is there.
 */
export function preferredLanguage(asked: readonly string[]): InterfaceLanguage {
  for (const tag of asked) {
    const code = tag.toLowerCase().split('-')[0];
    const known = INTERFACE_LANGUAGES.find((each) => each === code);
    if (known) return known;
  }
  return 'en';
}
