import { MAP_HUES, type MapHue } from '../../state/selectors/map-groups.ts';

/** Colours the canvas is drawn with; the page's custom properties, which a canvas cannot read by itself. */
export interface StageTheme {
  readonly ink: string;
  readonly gap: string;
  readonly paper: string;
  readonly accent: string;
  readonly line: string;
  /** Rim of a document that is only mentioned. */
  readonly mentioned: string;
  /** Citations while nothing is chosen. */
  readonly atRest: string;
  readonly hues: Readonly<Record<MapHue, string>>;
}

/** Opacity of the backbone at rest; figures.css has it too. */
const AT_REST = 0.2;
/** How much of the gaps' colour the rim of a document has that is only mentioned; figures.css has it too. */
const MENTIONED = 0.55;

const FALLBACK = {
  ink: '#1b2430',
  gap: '#6b7583',
  paper: '#fbfaf6',
  accent: '#1b2f4b',
  line: '#e3e0d7',
};

/** The theme as it is in force for an element. */
export function readStageTheme(element: Element): StageTheme {
  const style = getComputedStyle(element);
  const read = (name: keyof typeof FALLBACK) =>
    plain(style.getPropertyValue(`--${name}`).trim() || FALLBACK[name]);
  const hue = (name: MapHue) => plain(style.getPropertyValue(`--${name}`).trim() || FALLBACK.accent);
  const [ink, gap, paper] = [read('ink'), read('gap'), read('paper')];
  return {
    ink,
    gap,
    paper,
    accent: read('accent'),
    line: read('line'),
    // Mixed here and not where they are used, once for each text.
    mentioned: layOver(gap, paper, MENTIONED),
    atRest: layOver(ink, paper, AT_REST),
    hues: Object.fromEntries(MAP_HUES.map((name) => [name, hue(name)])) as StageTheme['hues'],
  };
}

/** A colour of the reader's own system, `CanvasText`, as `#rrggbb`: the canvas knows no others. */
function plain(colour: string): string {
  if (colour.startsWith('#')) return colour;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return colour;
  context.fillStyle = colour;
  return context.fillStyle;
}

/** A `#rrggbb` colour laid over another with an opacity from 0 to 1; anything else is given back as it is. */
function layOver(colour: string, paper: string, opacity: number): string {
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
