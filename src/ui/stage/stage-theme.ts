/** Colours the canvas is drawn with; the page's custom properties, which a canvas cannot read by itself. */
export interface StageTheme {
  readonly ink: string;
  readonly gap: string;
  readonly paper: string;
  readonly accent: string;
  readonly line: string;
}

const FALLBACK: StageTheme = {
  ink: '#1b2430',
  gap: '#6b7583',
  paper: '#fbfaf6',
  accent: '#1b2f4b',
  line: '#e3e0d7',
};

/** The theme as it is in force for an element. */
export function readStageTheme(element: Element): StageTheme {
  const style = getComputedStyle(element);
  const read = (name: keyof StageTheme) => style.getPropertyValue(`--${name}`).trim() || FALLBACK[name];
  return {
    ink: read('ink'),
    gap: read('gap'),
    paper: read('paper'),
    accent: read('accent'),
    line: read('line'),
  };
}

/** A `#rrggbb` colour laid over another with an opacity from 0 to 1; anything else is given back as it is. */
export function layOver(colour: string, paper: string, opacity: number): string {
  const top = channels(colour);
  const under = channels(paper);
  if (!top || !under) return colour;
  const mixed = top.map((value, place) => Math.round(value * opacity + under[place]! * (1 - opacity)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  return hex ? hex.slice(1).map((pair) => Number.parseInt(pair, 16)) : null;
}
