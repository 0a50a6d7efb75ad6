/** A share, 0 to 1, as "12 %". 0 and 100 are kept for none and all, however little is wanting. */
export function percentOf(share: number): string {
  const percent = share <= 0 || share >= 1 ? share : Math.min(0.99, Math.max(0.01, share));
  return `${Math.round(percent * 100)} %`;
}
