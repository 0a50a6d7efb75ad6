import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../state/view.ts';
import { preferredLanguage } from './interface-messages.ts';

const KEY = 'recalling.language';

/** The interface language where the address names none: the one chosen on this browser before, or else the browser's. */
export function usualLanguage(): InterfaceLanguage {
  return chosenLanguage() ?? preferredLanguage(navigator.languages);
}

/** Keeps a choice for the next visit, unless it is the browser's own. */
export function keepLanguage(language: InterfaceLanguage): void {
  try {
    if (language === preferredLanguage(navigator.languages)) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, language);
  } catch {
    // Nothing may be stored here: the address holds the choice.
  }
}

function chosenLanguage(): InterfaceLanguage | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return INTERFACE_LANGUAGES.find((each) => each === kept);
  } catch {
    return undefined;
  }
}
