import { officialAddress, toSymbol } from '../../model/document-symbol.ts';
import { soughtSymbol } from '../../state/search/unknown-symbol.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';

const THIS_YEAR = new Date().getFullYear();

interface OfficialLinkProps {
  readonly id: string;
  /** Language of the text to open; the interface's where none is given. */
  readonly language?: string | null;
}

/**
 * The text at the United Nations, in another tab; nothing for a document without a symbol, or with one that no text can
 * have so far.
 */
export function OfficialLink({ id, language = null }: OfficialLinkProps) {
  const messages = useMessages();
  const interfaceLanguage = useInterfaceLanguage();
  const symbol = toSymbol(id);
  if (!symbol || soughtSymbol(symbol, THIS_YEAR)?.possible === false) return null;
  return (
    <a
      className="official"
      href={officialAddress(symbol, language ?? interfaceLanguage)}
      target="_blank"
      rel="noreferrer"
    >
      {messages.reader.official}
      <span aria-hidden="true"> ↗</span>
      <span className="unseen"> ({messages.page.newTab})</span>
    </a>
  );
}
