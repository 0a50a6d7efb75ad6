import { describe, expect, it } from 'vitest';
import { findTracks } from './find-tracks.ts';
import type { TrackMember } from './rival-titles.ts';

/**
 * A thread as lines `session: title < recalled, recalled`; `?` for an unknown title, no `<` for a text that is not here.
 * Nodes are numbered by line. The answer is by line, `*` for an inferred track.
 */
function tracksOf(...lines: string[]): string {
  const members = lines.map((line, node): TrackMember => {
    const [, session, title, recalled] = /^(\d+): ([^<]+?)\s*(?:<(.*))?$/.exec(line) ?? [];
    const titles: Record<string, string> = title && title !== '?' ? { en: title } : {};
    const recalls = recalled === undefined ? null : new Set((recalled.match(/\d+/g) ?? []).map(Number));
    return { node, series: `GA ${session}`, titles, recalls };
  });
  const { trackOf, inferred } = findTracks(members);
  return members.map(({ node }) => `${trackOf.get(node)}${inferred.includes(node) ? '*' : ''}`).join(' ');
}

const DEVELOPMENTS = 'developments in the field';
const ADVANCING = 'advancing behaviour';
const split = [
  `70: ${DEVELOPMENTS}`, // 0
  `73: ${DEVELOPMENTS}`, // 1
  `73: ${ADVANCING}`, // 2
  `74: ${ADVANCING}`, // 3
  `74: ${DEVELOPMENTS}`, // 4
];

describe('a thread that never has rivals', () => {
  it('is all trunk', () => expect(tracksOf('70: a', '71: b', '72: ?')).toBe('0 0 0'));
});

describe('rivals', () => {
  it('are told apart by title from the session in which the second track begins', () => {
    expect(tracksOf(...split)).toBe('0 1 2 2 1');
  });

  it('of one session only make no tracks', () => {
    expect(tracksOf('78: one', '78: another', '78: a third')).toBe('0 0 0');
  });

  it('stay two however alike their titles are, and one when a title changes a little', () => {
    const alike = (year: number, place: string) =>
      `${year}: situation of human rights and freedoms in the new Republic of ${place}`;
    expect(tracksOf(alike(73, 'A'), alike(73, 'B'), alike(74, 'A'), alike(74, 'B'))).toBe('1 2 1 2');
    const changed = alike(75, 'A').replace('in the', 'in all the');
    expect(tracksOf(alike(73, 'A'), alike(73, 'B'), alike(74, 'B'), changed, '75: ?')).toBe('1 2 2 1 2*');
  });

  it('without a title follow whom they recall', () => {
    expect(tracksOf(...split, '75: ? < 0 2 3', `75: ? < 1 4`)).toBe('0 1 2 2 1 2 1');
  });

  it('without a title follow those who recall them and pass over the other', () => {
    const later = [`75: ?`, `75: ?`, `76: ${ADVANCING} < 5`, `76: ${DEVELOPMENTS} < 6`];
    expect(tracksOf(...split, ...later)).toBe('0 1 2 2 1 2 1 2 1');
  });

  it('without a title get the track left over, inferred', () => {
    expect(tracksOf(...split, `75: ?`, `75: ${DEVELOPMENTS}`)).toBe('0 1 2 2 1 2* 1');
  });

  it('with a title of their own are not what is left over', () => {
    expect(tracksOf(...split, `75: quite another matter`, `75: ${DEVELOPMENTS}`)).toBe('0 1 2 2 1 0 1');
  });
});

describe('a text alone in its session', () => {
  it('follows the rival that it recalls, when the other is passed over', () => {
    expect(tracksOf(...split, '75: ? < 0 1 2 4')).toBe('0 1 2 2 1 1');
  });

  it('is trunk when it recalls both rivals of the latest session', () => {
    expect(tracksOf(...split, `75: ${ADVANCING} < 3 4`)).toBe('0 1 2 2 1 0');
  });

  it('is trunk when both sides recall it', () => {
    const later = [`76: ${DEVELOPMENTS} < 4 5`, `76: ${ADVANCING} < 3 5`];
    expect(tracksOf(...split, '75: ?', ...later)).toBe('0 1 2 2 1 0 1 2');
  });

  it('belongs to the one side that recalls it only where the other side passes it over', () => {
    const one = `76: ${DEVELOPMENTS} < 4 5`;
    expect(tracksOf(...split, '75: ?', one, `76: ${ADVANCING} < 3`)).toBe('0 1 2 2 1 1 1 2');
    expect(tracksOf(...split, '75: ?', one, `76: ${ADVANCING}`)).toBe('0 1 2 2 1 0 1 2');
  });

  it('stays trunk after the tracks have met, under the title of either, until there are rivals again', () => {
    const met = [...split, `75: ${DEVELOPMENTS} < 3 4`, `76: ${ADVANCING} < 5`, `77: ${DEVELOPMENTS} < 6`];
    expect(tracksOf(...met)).toBe('0 1 2 2 1 0 0 0');
    const rivals = [`78: ${ADVANCING} < 7`, `78: ${DEVELOPMENTS} < 7`, `79: ${ADVANCING} < 8`];
    expect(tracksOf(...met, ...rivals)).toBe('0 1 2 2 1 0 0 0 2 1 2');
  });

  it('goes on with its track when the other ends', () => {
    const last = [`75: ${DEVELOPMENTS} < 4`, `76: ${DEVELOPMENTS} < 5`];
    expect(tracksOf(...split, ...last)).toBe('0 1 2 2 1 1 1');
  });
});

describe('three rivals', () => {
  const PROGRAMME = 'programme of action';
  it('make three tracks, in whatever order they stand', () => {
    const later = [`74: ${PROGRAMME}`, `74: ${DEVELOPMENTS}`, `74: ${ADVANCING}`];
    const first = [`73: ${DEVELOPMENTS}`, `73: ${ADVANCING}`, `73: ${PROGRAMME}`];
    expect(tracksOf(...first, ...later)).toBe('1 2 3 3 1 2');
    expect(tracksOf(...split, `75: ${PROGRAMME}`, `75: ${ADVANCING}`, `76: ${PROGRAMME}`)).toBe(
      '0 1 2 2 1 3 2 3',
    );
  });
});

it('makes no tracks of rivals none of which has a title', () => {
  expect(tracksOf('73: ?', '73: ?', '74: ? < 0', '74: ? < 1')).toBe('0 0 0 0');
});

it('leaves a rival with a title on its track though it recalls both', () => {
  expect(tracksOf(...split, `75: ${DEVELOPMENTS} < 1 2 3 4`, `75: ${ADVANCING} < 3`)).toBe('0 1 2 2 1 1 2');
});
