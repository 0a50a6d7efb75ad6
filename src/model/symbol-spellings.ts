import { displaySymbol, toSymbol } from './document-symbol.ts';

/** A symbol as it is searched, in any spelling: `217 a iii` and `A/RES/217A(III)` both hold `217aiii`. */
export function foldSymbol(text: string): string {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/[^\p{L}\p{N}/.-]/gu, '');
}

/** Folded, what a symbol is called by, the spelling readers know first; nothing for what is no symbol. */
export function symbolSpellings(id: string): string[] {
  const symbol = toSymbol(id);
  return symbol ? [...new Set([foldSymbol(displaySymbol(symbol)), foldSymbol(symbol)])] : [];
}
