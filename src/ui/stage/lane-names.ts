import type { CorpusThread } from '../../model/published-corpus.ts';
import type { OrientedBox } from '../../layout/oriented-box.ts';
import type { PlacedLane } from '../../layout/timeline-layout.ts';
import { localizedTitle } from '../../state/selectors/localized-title.ts';
import type { Messages } from '../messages/types.ts';
import { screenRadius, toScreen } from './framing.ts';
import { LOWEST_LANE } from './lowest-lane.ts';
import { textWidth } from './text-width.ts';
import type { FramedScene } from './use-stage-scene.ts';

export interface LaneName {
  readonly key: string;
  /** As much of the name as there is room for, line by line. */
  readonly lines: readonly string[];
  readonly full: string;
  readonly items: string | null;
  readonly x: number;
  readonly y: number;
  readonly kind: 'lane' | 'track';
}

const EDGE = 16;
const NAME_DOWN = 24;
const ABOVE_TRACK = 32;
const BELOW_TRACK = 40;
const BEFORE_TRACK = 12;
const NARROWEST = 150;
/** Room the buttons take at the top right. */
const BUTTONS = 118;
const WIDEST_TRACK = 330;
const LINE = 14;
const LARGE_RADIUS = 8;
/** Height of a lane's name with its agenda items. */
const HEAD = 46;

/** The boxes the names take on the screen. */
export function laneNameBoxes(names: readonly LaneName[], scene: FramedScene): OrientedBox[] {
  return names.flatMap(({ lines, items, kind, x, y }) => {
    const written = items === null ? lines : [...lines, items];
    return written.map((line, number) => {
      const halfWidth = textWidth(line, nameFont(scene, kind)) / 2;
      return { x: x + halfWidth, y: y - LINE / 3 + number * LINE, halfWidth, halfHeight: LINE / 2, angle: 0 };
    });
  });
}

function nameFont(scene: FramedScene, kind: LaneName['kind']): string {
  return `${kind === 'lane' ? '600 12.5px' : '11px'} ${fontFamily(scene)}`;
}

/** Names of the lanes and of rival tracks, in the interface's language where the corpus has one, cut to the room there is. */
export function laneNames(scene: FramedScene, messages: Messages): LaneName[] {
  return scene.layout.lanes.flatMap((lane, number) => {
    const { y } = toScreen(scene.framing, { x: 0, y: lane.top });
    const height = (lane.bottom - lane.top) * scene.framing.zoom;
    if (height < LOWEST_LANE || y > scene.size.height || y + height < 0) return [];
    const thread = lane.thread === null ? null : (scene.corpus.index.threads[lane.thread] ?? null);
    const full = thread ? titleIn(thread.titles, messages) : messages.stage.otherTexts;
    const room = scene.size.width - 2 * EDGE - (y < BUTTONS / 2 ? BUTTONS : 0);
    const head: LaneName = {
      key: `${number}`,
      lines: [cutToWidth(full, nameFont(scene, 'lane'), room)],
      full,
      items: thread && height > 3 * LOWEST_LANE ? itemsOf(scene, thread, messages, room) : null,
      x: EDGE,
      y: Math.max(y, 0) + Math.min(NAME_DOWN, height * 0.6),
      kind: 'lane',
    };
    return [head, ...(thread ? trackNames(scene, lane, thread, messages) : [])];
  });
}

/** Beside the first text of the track, on its outer side, where arcs from earlier texts do not pass. */
function trackNames(
  scene: FramedScene,
  lane: PlacedLane,
  thread: CorpusThread,
  messages: Messages,
): LaneName[] {
  return lane.tracks.flatMap(({ track, y: row, start }) => {
    const titles = thread.tracks[track]?.titles;
    if (track === 0 || !titles || Object.keys(titles).length === 0) return [];
    const full = messages.stage.track(titleIn(titles, messages));
    const { x, y } = toScreen(scene.framing, { x: start, y: row });
    const left = Math.max(EDGE, x - BEFORE_TRACK);
    const room = Math.min(scene.size.width - EDGE - left, WIDEST_TRACK);
    if (room < NARROWEST || left > scene.size.width) return [];
    const grown = screenRadius(LARGE_RADIUS, scene.framing) - LARGE_RADIUS;
    const above = row < lane.trunk;
    for (const most of [2, 1]) {
      const lines = breakLines(full, nameFont(scene, 'track'), room, most);
      const top = above ? y - ABOVE_TRACK - grown - (lines.length - 1) * LINE : y + BELOW_TRACK + grown;
      if (!fitsLane(scene, lane, top, lines.length)) continue;
      return [{ key: `${lane.thread} ${track}`, lines, full, items: null, x: left, y: top, kind: 'track' }];
    }
    return [];
  });
}

/** Whether lines from a height on stay clear of the lane's own name, of the next lane and of the buttons. */
function fitsLane({ framing }: FramedScene, lane: PlacedLane, first: number, lines: number): boolean {
  const top = Math.max(0, toScreen(framing, { x: 0, y: lane.top }).y) + HEAD;
  const bottom = toScreen(framing, { x: 0, y: lane.bottom }).y;
  return first - LINE >= top && first + (lines - 1) * LINE + 4 <= bottom;
}

function fontFamily({ font }: FramedScene): string {
  return font.slice(font.indexOf('px ') + 3);
}

function titleIn(titles: Readonly<Record<string, string>>, { locale }: Messages): string {
  return localizedTitle(titles, new Intl.Locale(locale).language)?.text ?? '';
}

/** "item 93 (74th) · item 94 (77th, 78th)". */
function itemsOf(scene: FramedScene, thread: CorpusThread, messages: Messages, room: number): string | null {
  const sessions = new Map<string, Set<number>>();
  for (const { number, session } of thread.items) {
    if (number === null) continue;
    sessions.set(number, (sessions.get(number) ?? new Set()).add(session));
  }
  const items = [...sessions].map(([number, held]) => {
    return messages.stage.item(number, [...held].map((one) => messages.session.ordinal(one)).join(', '));
  });
  return items.length > 0 ? cutToWidth(items.join(' · '), `11.5px ${fontFamily(scene)}`, room) : null;
}

/** A text in at most so many lines, the last one shortened. */
function breakLines(text: string, font: string, room: number, most: number): string[] {
  const lines: string[] = [];
  const words = text.split(' ');
  while (words.length > 0) {
    if (lines.length === most - 1) return [...lines, cutToWidth(words.join(' '), font, room)];
    let line = words.shift() ?? '';
    while (words.length > 0 && textWidth(`${line} ${words[0]}`, font) <= room) line += ` ${words.shift()}`;
    lines.push(line);
  }
  return lines;
}

/** A text shortened at a word until it is no wider than the room, with an ellipsis. */
function cutToWidth(text: string, font: string, room: number): string {
  if (textWidth(text, font) <= room) return text;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const cut = `${words.join(' ')}…`;
    if (textWidth(cut, font) <= room) return cut;
  }
  return `${text.slice(0, Math.max(1, Math.floor((text.length * room) / textWidth(text, font)) - 1))}…`;
}
