import { useEffect } from 'react';
import { selectionName } from './common/selection-name.ts';
import { useRecalling } from './common/use-recalling.ts';
import { useInterfaceLanguage, useMessages } from './messages/use-messages.ts';

/** Tells the browser the language and direction of the page, and its title after what is open. */
export function useDocumentLanguage(): void {
  const messages = useMessages();
  const language = useInterfaceLanguage();
  const selection = useRecalling((state) => state.view.selection);
  const corpus = useRecalling((state) => state.corpus);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = messages.direction;
    const open = selectionName(selection, corpus.status === 'ready' ? corpus : null, messages, language);
    document.title = `${open ?? messages.page.tagline} · Recalling`;
  }, [language, messages, selection, corpus]);
}
