import { plainDigits } from '../../model/superscript.ts';

/** The number of a footnote from its mark: `⁴`, `4` and `4.` as `4`. */
export function plainNumber(marker: string): string {
  return plainDigits(marker).replace(/[.)\s]+$/, '');
}
