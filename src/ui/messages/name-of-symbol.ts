import { displaySymbol, parseSymbol, toSymbol } from '../../model/document-symbol.ts';
import type { Messages } from './types.ts';

/** A space that keeps "43/78 H" on one line. */
const NO_BREAK = '\u00a0';

/**
 * The short form readers know, `43/78 H`; other ids (`file:…`) without their prefix. The Human Rights Council numbers its
 * resolutions like those of the Assembly: standing alone they are told apart, `HRC 53/9`.
 */
export function shortName(id: string): string {
  const name = bareName(id);
  return parseSymbol(id)?.body === 'HRC' ? `HRC${NO_BREAK}${name}` : name;
}

function bareName(id: string): string {
  const symbol = toSymbol(id);
  return symbol ? displaySymbol(symbol).replaceAll(' ', NO_BREAK) : id.replace(/^file:/, '');
}

/** The name in running text, in the interface language: "resolución 43/78 H", "document A/78/404". */
export function nameOfSymbol(id: string, messages: Messages): string {
  const parts = parseSymbol(id);
  const name = bareName(id);
  if (!parts) return name;
  if (parts.kind === 'document' || parts.body === null) return messages.symbol.document(name);
  return messages.symbol[parts.kind](name, parts.body);
}
