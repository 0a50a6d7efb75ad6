const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number as a list writes it; null for a way of writing, or a number, that is not known here. */
export function writeNumber(value: number, format: string): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return null;
  switch (format) {
    case 'decimal':
      return String(value);
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'none':
      return '';
    default:
      return null;
  }
}

/** a to z, then aa, bb, as Word counts. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value + 25) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}
