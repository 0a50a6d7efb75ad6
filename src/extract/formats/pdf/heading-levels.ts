/** Text this much larger than the body's is a heading. */
const LARGER = 1.15;

export function isHeadingSize(size: number, bodySize: number): boolean {
  return size > bodySize * LARGER;
}

/** Level by size, rounded to points: the largest is 1. */
export function headingLevels(
  lines: readonly { readonly size: number }[],
  bodySize: number,
): Map<number, number> {
  const sizes = lines.filter(({ size }) => isHeadingSize(size, bodySize)).map(({ size }) => Math.round(size));
  const ordered = [...new Set(sizes)].sort((a, b) => b - a);
  return new Map(ordered.map((size, position) => [size, Math.min(position + 1, 6)]));
}
