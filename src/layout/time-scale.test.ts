import { describe, expect, test } from 'vitest';
import { sessionMoment } from './session-calendar.ts';
import { createTimeScale } from './time-scale.ts';

const at = (iso: string) => Date.parse(iso);
const moment = (iso: string) => sessionMoment(iso, null);
const texts = ['1948-12-10', '1981-12-09', '1998-12-04', '1999-12-01', '2000-11-20', '2002-11-22'].map(
  moment,
);

describe('createTimeScale', () => {
  test('folds the empty decades and keeps a single empty session', () => {
    const { bands, folds } = createTimeScale(texts, [0, 1000], null);
    expect(folds.map((fold) => [fold.firstSession, fold.lastSession])).toEqual([
      [4, 35],
      [37, 52],
    ]);
    expect(bands.map((band) => band.session)).toEqual([3, 36, 53, 54, 55, 56, 57]);
    expect(folds[0]!.end - folds[0]!.start).toBeCloseTo(folds[1]!.end - folds[1]!.start);
  });

  test('bands and folds tile the range', () => {
    const { bands, folds } = createTimeScale(texts, [40, 840], null);
    const pieces = [...bands, ...folds].sort((a, b) => a.start - b.start);
    expect(pieces[0]!.start).toBe(40);
    expect(pieces.at(-1)!.end).toBeCloseTo(840);
    for (const [place, piece] of pieces.slice(1).entries()) {
      expect(piece.start).toBeCloseTo(pieces[place]!.end);
    }
  });

  test('never runs backwards and puts each text in the band of its session', () => {
    const { bands, position } = createTimeScale(texts, [0, 1000], null);
    const places = texts.map(({ time }) => position(time));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { session, time } of texts) {
      const band = bands.find((one) => one.session === session)!;
      expect(position(time)).toBeGreaterThanOrEqual(band.start);
      expect(position(time)).toBeLessThan(band.end);
    }
  });

  test('gives a crowded session more room', () => {
    const crowd = [...texts, ...Array.from({ length: 9 }, () => moment('2002-12-01'))];
    const { bands } = createTimeScale(crowd, [0, 1000], null);
    const width = (session: number) => {
      const band = bands.find((one) => one.session === session)!;
      return band.end - band.start;
    };
    expect(width(57)).toBeGreaterThan(2 * width(55));
  });

  test('a range of sessions takes the whole width and holds the rest at its ends', () => {
    const { bands, position } = createTimeScale(texts, [0, 1000], [53, 57]);
    expect(bands.map((band) => band.session)).toEqual([53, 54, 55, 56, 57]);
    expect(position(at('1948-12-10'))).toBe(0);
    expect(position(at('2020-01-01'))).toBe(1000);
  });

  test('no text at all is no fault', () => {
    expect(createTimeScale([], [0, 100], null).position(0)).toBe(50);
    expect(createTimeScale([], [0, 100], [53, 54]).bands.map((band) => band.session)).toEqual([53, 54]);
  });
});

test('a text stands in the band of the session it names, whatever its date', () => {
  const late = sessionMoment('2017-09-20', 71);
  const { bands, position } = createTimeScale([late, sessionMoment('2017-12-04', 72)], [0, 1000], null);
  expect(bands.map(({ session, count }) => [session, count])).toEqual([
    [71, 1],
    [72, 1],
  ]);
  expect(position(late.time)).toBeLessThan(bands[0]!.end);
});
