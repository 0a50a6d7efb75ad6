import type { CompiledLanguage } from '../languages/compiled-language.ts';

/** A longer line is neither, in characters. */
const LONGEST = 120;

/** True for the line "46th plenary meeting" that closes a resolution, and for "Adopted unanimously at the 2580th meeting". */
export function isClosing(text: string, { meeting, adoptedAt }: CompiledLanguage): boolean {
  return (text.length < LONGEST && meeting.test(text)) || (adoptedAt?.test(text) ?? false);
}

/** True for the heading of an annex, alone on its line. */
export function isAnnexHeading(text: string, { annex }: CompiledLanguage): boolean {
  return text.length < LONGEST && annex.test(text);
}
