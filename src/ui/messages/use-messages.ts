import { createContext, useContext } from 'react';
import type { InterfaceLanguage } from '../../state/view.ts';
import type { Messages } from './types.ts';

/** The words on the page, and the language they are in. */
export interface ShownMessages {
  readonly language: InterfaceLanguage;
  readonly messages: Messages;
  /** The language that was asked for last, where its words could not be fetched. */
  readonly missing: InterfaceLanguage | null;
}

const MessagesContext = createContext<ShownMessages | null>(null);

/** Hands the words of the page to everything below it; `MessagesProvider` fetches them. */
export const ShownMessagesProvider = MessagesContext.Provider;

function useShown(): ShownMessages {
  const shown = useContext(MessagesContext);
  if (!shown) throw new Error('useMessages outside a MessagesProvider');
  return shown;
}

/** The language the interface is shown in: that of the view, or the browser's where the view leaves it open. */
export function useInterfaceLanguage(): InterfaceLanguage {
  return useShown().language;
}

/** The words of the interface in its present language. */
export function useMessages(): Messages {
  return useShown().messages;
}

/** The interface language that was asked for last and could not be fetched; null where all is well. */
export function useMissingLanguage(): InterfaceLanguage | null {
  return useShown().missing;
}
