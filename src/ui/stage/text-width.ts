/** Measures text as the page would draw it; the browser is handed in by the first call. */
const contexts = new Map<string, CanvasRenderingContext2D | null>();
const widths = new Map<string, number>();
const AVERAGE_CHARACTER = 0.58;
/** Widths kept at most: the names of a large map, several times over. */
const MOST_KEPT = 20_000;

/** Width in pixels of a text in a CSS font such as `500 11px Inter`. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const context = contextFor(font);
  const width = context ? context.measureText(text).width : guessedWidth(text, font);
  // All at once: what is still drawn is measured again in one frame, and that is cheaper than to keep an order of use.
  if (widths.size >= MOST_KEPT) widths.clear();
  widths.set(key, width);
  return width;
}

/** Widths measured before the fonts came are wrong after. */
export function forgetTextWidths(): void {
  widths.clear();
  contexts.clear();
}

function contextFor(font: string): CanvasRenderingContext2D | null {
  if (contexts.has(font)) return contexts.get(font) ?? null;
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  contexts.set(font, context);
  return context;
}

function guessedWidth(text: string, font: string): number {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
  return text.length * size * AVERAGE_CHARACTER;
}
