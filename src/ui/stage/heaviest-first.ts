/**
 * Rows by weight, heaviest first, those of one weight in the order they come in. Weight and place are one number, because
 * numbers of an array of their own kind are sorted many times faster than by a comparison.
 * @param weightOf a whole number from 0
 */
export function heaviestFirst(rows: Uint32Array, weightOf: (row: number) => number): Uint32Array {
  const count = rows.length;
  const weights = new Float64Array(count);
  let most = 0;
  for (let place = 0; place < count; place += 1) {
    weights[place] = weightOf(rows[place]!);
    most = Math.max(most, weights[place]!);
  }
  const order = new Float64Array(count);
  for (let place = 0; place < count; place += 1) order[place] = (most - weights[place]!) * count + place;
  order.sort();
  return Uint32Array.from(order, (each) => rows[each % count]!);
}
