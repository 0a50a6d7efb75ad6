/**
 * The distance that one pair of neighbours in five falls short of: isolated texts do not make a dense row look roomy,
 * and two texts of one date do not make a roomy one look dense.
 * @param rows places of each row's texts from left to right
 */
export function usualSpacing(rows: readonly (readonly number[])[]): number {
  const steps = rows.flatMap((xs) => xs.slice(1).map((x, place) => x - xs[place]!));
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 5)] ?? Infinity;
}
