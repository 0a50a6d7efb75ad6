import { useRecalling } from '../common/use-recalling.ts';
import { INTERFACE_MESSAGES, preferredLanguage } from './interface-messages.ts';
import type { InterfaceLanguage } from '../../state/view.ts';
import type { Messages } from './types.ts';

/** The interface language of the view, or the browser's where the view leaves it open. */
export function useInterfaceLanguage(): InterfaceLanguage {
  return useRecalling((state) => state.view.language) ?? preferredLanguage(navigator.languages);
}

/** The words of the interface in its present language. */
export function useMessages(): Messages {
  return INTERFACE_MESSAGES[useInterfaceLanguage()];
}
