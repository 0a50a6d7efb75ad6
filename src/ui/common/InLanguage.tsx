import type { ReactNode } from 'react';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';

interface InLanguageProps {
  /** ISO 639-1 code of the words; null where they are of no language. */
  readonly language: string | null | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Words with the language they are in; where that is not the interface's, a small mark behind them says so. */
export function InLanguage({ language, className, children }: InLanguageProps) {
  const messages = useMessages();
  const interfaceLanguage = useInterfaceLanguage();
  const foreign = language && language !== interfaceLanguage ? language : null;
  return (
    <span className={className}>
      <span lang={language ?? undefined}>{children}</span>
      {foreign && <span className="tongue-mark"> {messages.inLanguage(foreign)}</span>}
    </span>
  );
}
