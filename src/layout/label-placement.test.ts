import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels, type LabelRequest } from './label-placement.ts';
import { rowLabelPlaces } from './label-style.ts';
import { boxesOverlap, uprightExtent, type OrientedBox } from './oriented-box.ts';

const paper = { width: 800, height: 400 };
const LINE = 14;

function row(spacing: number, count: number, width = 34): LabelRequest[] {
  const xs = Array.from({ length: count }, (_, place) => 60 + place * spacing);
  const places = rowLabelPlaces(
    xs,
    xs.map(() => width),
    'below',
  );
  return xs.map((x, place) => ({
    id: `n${place}`,
    x,
    y: 200,
    radius: 6,
    width,
    priority: 1,
    places: places[place]!,
  }));
}

describe('rows', () => {
  test.each([
    [60, ['below'], 12],
    [24, ['above', 'below'], 12],
    [22, ['slant-below'], 12],
    [13, ['slant-below'], 6],
  ])('at %i pixels apart labels stand %s, %i of 12', (spacing, sides, standing) => {
    const requests = row(spacing, 12, spacing > 22 ? 34 : 44);
    const placed = placeLabels(requests, requests, paper, LINE);
    expect(new Set(placed.map((label) => label.place))).toEqual(new Set(sides));
    expect(placed).toHaveLength(standing);
  });

  test('one label on its own is horizontal', () => {
    const [only] = placeLabels(row(20, 1), [], paper, LINE);
    expect(only?.place).toBe('below');
  });
});

test('labels of a track stand on its outer side only, slanted where it is dense', () => {
  const widths = [34, 34, 34, 34, 34];
  const near = rowLabelPlaces([0, 20, 40, 60, 80], widths, 'outer-above');
  expect(near.map(([first]) => first)).toEqual(widths.map(() => 'slant-above'));
  const far = rowLabelPlaces([0, 60, 120, 180, 240], widths, 'outer-below');
  expect(far.map(([first]) => first)).toEqual(widths.map(() => 'below'));
  expect(near.flat().some((place) => place.endsWith('below'))).toBe(false);
  expect(far.flat().some((place) => place.endsWith('above'))).toBe(false);
});

describe('placeLabels', () => {
  const request = fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 400 }),
    priority: fc.integer({ min: 0, max: 5 }),
  });

  const longer = (box: OrientedBox, by: number) => ({ ...box, halfWidth: box.halfWidth + by });

  test('no label covers another or comes close to its ends, nor covers a node or the edge of the paper', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 40 }), (spots) => {
        const requests = spots.map((spot, number): LabelRequest => ({
          ...spot,
          id: `n${number}`,
          radius: 5,
          width: 40,
          places: ['below', 'above', 'right', 'slant-below'],
        }));
        const boxes = placeLabels(requests, requests, paper, LINE).map((label) => label.box);
        for (const [place, box] of boxes.entries()) {
          const [across, down] = uprightExtent(box);
          expect(box.x - across).toBeGreaterThanOrEqual(0);
          expect(box.y + down).toBeLessThanOrEqual(paper.height);
          for (const other of boxes.slice(place + 1)) {
            expect(boxesOverlap(longer(box, 1.9), longer(other, 1.9))).toBe(false);
          }
          for (const { x, y } of requests) {
            expect(boxesOverlap(box, { x, y, halfWidth: 5, halfHeight: 5, angle: 0 })).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the more important label wins the place, the selected one is never left out', () => {
    const places = ['below'] as const;
    const at = (id: string, priority: number): LabelRequest => ({
      id,
      x: 100,
      y: 100,
      radius: 4,
      width: 40,
      priority,
      places,
    });
    const ids = (requests: LabelRequest[]) => placeLabels(requests, [], paper, LINE).map((label) => label.id);
    expect(ids([at('small', 1), at('great', 9)])).toEqual(['great']);
    expect(ids([at('a', Infinity), at('b', Infinity)])).toEqual(['a', 'b']);
  });
});
