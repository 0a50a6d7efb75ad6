const VALUES: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number from 1 to 89 in Roman capitals: sessions of the older series. */
export function romanOf(number: number): string {
  let rest = number;
  let roman = '';
  for (const [value, letters] of VALUES) {
    for (; rest >= value; rest -= value) roman += letters;
  }
  return roman;
}
