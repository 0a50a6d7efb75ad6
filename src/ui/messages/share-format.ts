/** A share of a whole, 0 to 1, in words of a language: "5 %". */
export interface ShareFormat {
  readonly format: (share: number) => string;
}

/** Writes shares in whole percents; 0 and 100 are kept for none and all, however little is wanting. */
export function shareFormat(language: string): ShareFormat {
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return {
    format: (share) => {
      const between = Math.min(0.99, Math.max(0.01, share));
      return percent.format(share <= 0 || share >= 1 ? share : between);
    },
  };
}
