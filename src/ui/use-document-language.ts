import { useEffect } from 'react';
import { useRecalling } from './common/use-recalling.ts';
import { nameOfSymbol, shortName } from './messages/name-of-symbol.ts';
import { useInterfaceLanguage, useMessages } from './messages/use-messages.ts';

/** Tells the browser the language and direction of the page, and its title after what is open. */
export function useDocumentLanguage(): void {
  const messages = useMessages();
  const language = useInterfaceLanguage();
  const selection = useRecalling((state) => state.view.selection);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = messages.direction;
    const open =
      selection.kind === 'node'
        ? nameOfSymbol(selection.id, messages)
        : selection.kind === 'edge'
          ? messages.evidence.title(shortName(selection.source), shortName(selection.target))
          : messages.page.tagline;
    document.title = `${open} · Recalling`;
  }, [language, messages, selection]);
}
