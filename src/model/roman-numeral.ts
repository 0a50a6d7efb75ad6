const LETTERS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A whole number from 1 on in Roman capitals, as sessions of the older series are printed. */
export function romanOf(number: number): string {
  let rest = number;
  let roman = '';
  for (const [value, letters] of LETTERS) {
    for (; rest >= value; rest -= value) roman += letters;
  }
  return roman;
}

/** Value of a Roman numeral in capitals, however far it goes beyond its rules (IIII); null when it is none. */
export function romanNumber(text: string): number | null {
  let total = 0;
  let highest = 0;
  for (const letter of [...text].reverse()) {
    const value = LETTERS.find(([, letters]) => letters === letter)?.[0];
    if (value === undefined) return null;
    total += value < highest ? -value : value;
    highest = Math.max(highest, value);
  }
  return total > 0 ? total : null;
}
