import { useEffect, useState, type ReactNode } from 'react';
import { setLanguage } from '../../state/actions.ts';
import { useRecalling, useStore } from '../common/use-recalling.ts';
import { INTERFACE_MESSAGES } from './interface-messages.ts';
import { ShownMessagesProvider, type ShownMessages } from './use-messages.ts';
import { usualLanguage } from './usual-language.ts';

/**
 * Follows the language of the view: the page keeps its words until those of the other language are there, and changes
 * at once. Where they cannot be fetched, the view goes back to the language that is shown.
 */
export function MessagesProvider({
  first,
  children,
}: {
  readonly first: ShownMessages;
  readonly children: ReactNode;
}) {
  const store = useStore();
  const asked = useRecalling((state) => state.view.language) ?? usualLanguage();
  const [shown, setShown] = useState(first);
  const { language } = shown;
  useEffect(() => {
    if (asked === language) return undefined;
    let wanted = true;
    const follow = async () => {
      const messages = await INTERFACE_MESSAGES[asked].fetchMessages().catch(() => null);
      if (!wanted) return;
      if (messages) return setShown({ language: asked, messages, missing: null });
      setShown((present) => ({ ...present, missing: asked }));
      setLanguage(store, language);
    };
    void follow();
    return () => {
      wanted = false;
    };
  }, [store, asked, language]);
  return <ShownMessagesProvider value={shown}>{children}</ShownMessagesProvider>;
}
