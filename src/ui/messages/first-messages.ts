import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../state/view.ts';
import { INTERFACE_MESSAGES } from './interface-messages.ts';
import type { ShownMessages } from './use-messages.ts';

/** The words of the language that is wanted, or else of one that can be fetched; null where none can. */
export async function firstMessages(wanted: InterfaceLanguage): Promise<ShownMessages | null> {
  for (const language of new Set([wanted, ...INTERFACE_LANGUAGES])) {
    const messages = await INTERFACE_MESSAGES[language].fetchMessages().catch(() => null);
    if (messages) return { language, messages, missing: language === wanted ? null : wanted };
  }
  return null;
}

/** What is said where no words could be fetched: here, since these must be there when nothing else is. */
const NO_WORDS: Readonly<Record<InterfaceLanguage, readonly [said: string, again: string]>> = {
  es: ['La página no se pudo cargar entera.', 'Cargarla de nuevo'],
  en: ['The page could not be loaded whole.', 'Load it again'],
  fr: ['La page n’a pas pu être chargée entièrement.', 'La charger à nouveau'],
};

/** Says in every language that the page has no words, with a link that loads it again. */
export function sayWithoutWords(page: HTMLElement): void {
  const lines = Object.entries(NO_WORDS).map(([language, [said, again]]) => {
    const line = document.createElement('p');
    const link = document.createElement('a');
    line.lang = language;
    // Without what stands behind #, which would only jump there.
    link.href = `${location.pathname}${location.search}`;
    link.textContent = again;
    line.append(`${said} `, link);
    return line;
  });
  const notice = document.createElement('main');
  notice.role = 'alert';
  notice.append(...lines);
  page.replaceChildren(notice);
}
