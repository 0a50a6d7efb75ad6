import { displaySymbol, parseSymbol, toSymbol } from '../../model/document-symbol.ts';
import type { Messages } from './types.ts';

/** A space that keeps "43/78 H" on one line. */
const NO_BREAK = '\u00a0';

/** The short form readers know, `43/78 H`; other ids (`file:…`) without their prefix. */
export function shortName(id: string): string {
  const symbol = toSymbol(id);
  return symbol ? displaySymbol(symbol).replaceAll(' ', NO_BREAK) : id.replace(/^file:/, '');
}

/** The name in running text, in the interface language: "resolución 43/78 H", "document A/78/404". */
export function nameOfSymbol(id: string, messages: Messages): string {
  const parts = parseSymbol(id);
  const name = shortName(id);
  if (!parts) return name;
  if (parts.kind === 'document' || parts.body === null) return messages.symbol.document(name);
  return messages.symbol[parts.kind](name, parts.body);
}
