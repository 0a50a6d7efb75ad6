import { bareNumberKind } from './bare-number-kind.ts';
import { damagedNumberKind } from './damaged-number-kind.ts';
import { bracketedNumberKind } from './bracketed-number-kind.ts';
import type { CitationKind } from './citation-kind.ts';
import { sessionNumberKind } from './session-number-kind.ts';
import { symbolKind } from './symbol-kind.ts';

/** Every kind of citation, in the order in which they are tried at one place. */
export const CITATION_KINDS: readonly CitationKind[] = [
  symbolKind,
  sessionNumberKind,
  bracketedNumberKind,
  bareNumberKind,
  damagedNumberKind,
];
