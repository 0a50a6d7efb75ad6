/** A colour as any program that reads SVG understands it. */
export interface PlainColour {
  /** `#rrggbb`, `none`, or what was given where it is no colour. */
  readonly colour: string;
  /** 0 to 1. */
  readonly opacity: number;
}

const RGB = /^rgba?\((?<channels>[^)]*)\)$/;
const SRGB = /^color\(srgb (?<channels>[^)]*)\)$/;

/** Reads a colour as browsers compute it: `rgb(27, 36, 48)`, `rgba(0, 0, 0, 0.5)`, `color(srgb 0.1 0.2 0.3 / 0.5)`. */
export function plainColour(computed: string): PlainColour {
  const whole = numbersOf(RGB, computed);
  const shares = whole ? null : numbersOf(SRGB, computed);
  const [red, green, blue, opacity = 1] = whole ?? shares ?? [];
  if (red === undefined || green === undefined || blue === undefined) return { colour: computed, opacity: 1 };
  const hex = [red, green, blue].map((value) => {
    const channel = Math.round(Math.min(255, Math.max(0, shares ? value * 255 : value)));
    return channel.toString(16).padStart(2, '0');
  });
  return { colour: `#${hex.join('')}`, opacity };
}

function numbersOf(pattern: RegExp, computed: string): readonly number[] | null {
  const channels = pattern.exec(computed)?.groups?.['channels'];
  if (channels === undefined) return null;
  const numbers = channels.split(/[\s,/]+/).map(Number);
  return numbers.every(Number.isFinite) ? numbers : null;
}
