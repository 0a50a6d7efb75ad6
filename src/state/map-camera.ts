/** How near the map is looked at, and where: the same on any screen. */
export interface MapCamera {
  /** Place of the drawing in the middle of the stage, as shares of its width and height, from the upper left. */
  readonly x: number;
  readonly y: number;
  /** Times as large as where all of the drawing is seen. */
  readonly nearness: number;
}

/** Beyond what any screen comes to. */
const NEAREST = 10_000;
/** A hundred-thousandth of a drawing is no pixel of it. */
const DIGITS = { share: 5, nearness: 2 };

/** The camera as an address can hold it; null where all of the drawing is seen, as it is at first. */
export function mapCamera(x: number, y: number, nearness: number): MapCamera | null {
  const camera = {
    x: rounded(within(x, 1), DIGITS.share),
    y: rounded(within(y, 1), DIGITS.share),
    nearness: rounded(within(nearness, NEAREST), DIGITS.nearness),
  };
  return camera.nearness > 1 && Number.isFinite(camera.x + camera.y) ? camera : null;
}

/** As an address has it: `0.512,0.33,8.25`. */
export function formatCamera(camera: MapCamera | null): string | null {
  return camera && [camera.x, camera.y, camera.nearness].join(',');
}

/** The camera an address asks for; all of the drawing where it asks for none that there can be. */
export function parseCamera(text = ''): MapCamera | null {
  if (!/^\d+(?:\.\d+)?(?:,\d+(?:\.\d+)?){2}$/.test(text)) return null;
  const [x, y, nearness] = text.split(',').map(Number);
  return mapCamera(x!, y!, nearness!);
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
