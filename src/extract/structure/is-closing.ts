import type { CompiledLanguage } from '../languages/compiled-language.ts';

/** A longer line is neither, in characters. */
const LONGEST = 120;

/** True for the line "46th plenary meeting" that closes a resolution. */
export function isClosing(text: string, { meeting }: CompiledLanguage): boolean {
  return text.length < LONGEST && meeting.test(text);
}

/** True for the heading of an annex, alone on its line. */
export function isAnnexHeading(text: string, { annex }: CompiledLanguage): boolean {
  return text.length < LONGEST && annex.test(text);
}
