import type { CorpusThread } from '../../model/published-corpus.ts';
import type { OrientedBox } from '../../layout/oriented-box.ts';
import type { PlacedLane, PlacedTrack } from '../../layout/stage-layout.ts';
import { localizedTitle } from '../../state/selectors/localized-title.ts';
import { trackTitle } from '../../state/selectors/track-title.ts';
import type { Messages } from '../messages/types.ts';
import { radiusGrowth, toScreen } from './framing.ts';
import { LOWEST_LANE } from './lowest-lane.ts';
import { nameLines } from './name-lines.ts';
import { textWidth } from './text-width.ts';
import type { FramedScene } from './use-stage-scene.ts';

export interface NameLine {
  readonly text: string;
  readonly kind: 'lane' | 'items' | 'track';
  readonly width: number;
}

export interface LaneName {
  readonly key: string;
  readonly lines: readonly NameLine[];
  /** All of it, for those who point at it. */
  readonly full: string;
  /** More was to be said than there is room for; a tap shows it. */
  readonly cut: boolean;
  readonly x: number;
  /** Foot of the first line. */
  readonly y: number;
}

/** What names are made for: the scene, the words, and the name that is shown whole, by its key. */
export interface NamePaper {
  readonly scene: FramedScene;
  readonly messages: Messages;
  readonly open: string | null;
}

const EDGE = 16;
const NAME_DOWN = 24;
/** Clear of the upper edge of the stage. */
const HIGHEST = 18;
/** Clear of the labels of the track, slanted ones included. */
const ABOVE_TRACK = 58;
const BELOW_TRACK = { clear: 66, near: 56 };
/** Lines, and distance below a track, from best to least. */
const TRIES = [
  [2, BELOW_TRACK.clear],
  [1, BELOW_TRACK.clear],
  [1, BELOW_TRACK.near],
] as const;
const BEFORE_TRACK = 12;
const NARROWEST = 90;
const WIDEST_TRACK = 420;
/** Room the buttons take at the top right. */
const BUTTONS = { width: 118, height: 48 };
export const NAME_LINE = 15;
/** What letters take below their line. */
const DESCENT = 4;
const LARGE_RADIUS = 8;
/** Names end this far above the uppermost row of their lane, where its labels are. */
const ABOVE_ROWS = 40;
/** A name that is shown whole has as many lines as it takes. */
const ALL = 99;

/** The boxes the names and the buttons take on the screen. */
export function laneNameBoxes(names: readonly LaneName[], { size }: FramedScene): OrientedBox[] {
  const written = names.flatMap(({ lines, x, y }) =>
    lines.map(({ width }, number) => {
      const halfWidth = width / 2;
      const middle = y - NAME_LINE / 3 + number * NAME_LINE;
      return { x: x + halfWidth, y: middle, halfWidth, halfHeight: NAME_LINE / 2, angle: 0 };
    }),
  );
  const [halfWidth, halfHeight] = [BUTTONS.width / 2, BUTTONS.height / 2];
  return [...written, { x: size.width - halfWidth, y: halfHeight, halfWidth, halfHeight, angle: 0 }];
}

/** Names of the lanes and of rival tracks, in the interface's language where the corpus has one. */
export function laneNames(paper: NamePaper): LaneName[] {
  const { scene, messages } = paper;
  return scene.layout.lanes.flatMap((lane, number) => {
    const { y } = toScreen(scene.framing, { x: 0, y: lane.top });
    const height = (lane.bottom - lane.top) * scene.framing.zoom;
    if (height < LOWEST_LANE || y > scene.size.height || y + height < 0) return [];
    const thread = lane.thread === null ? null : (scene.corpus.index.threads[lane.thread] ?? null);
    const head = laneName(paper, `${number}`, lane, thread);
    // Of a lane that is all but scrolled away the name would stand in the next one.
    if (head.y > y + height - DESCENT) return [];
    const foot = head.y + (head.lines.length - 1) * NAME_LINE;
    const tracks = lane.thread === null ? [] : lane.tracks.filter(({ track }) => track > 0);
    return [head, ...tracks.flatMap((track) => trackName(paper, lane, track, foot, messages) ?? [])];
  });
}

/** The thread's title, in two lines where there is room, and its agenda items in one. */
function laneName(paper: NamePaper, key: string, lane: PlacedLane, thread: CorpusThread | null): LaneName {
  const { scene, messages, open } = paper;
  const { y } = toScreen(scene.framing, { x: 0, y: lane.top });
  const height = (lane.bottom - lane.top) * scene.framing.zoom;
  const title = thread && localizedTitle(thread.titles, languageOf(messages));
  const mark = title ? languageMark(title.language, messages) : null;
  const name = thread ? (title?.text ?? '') : otherTexts(lane, messages);
  const room = scene.size.width - 2 * EDGE - (y < BUTTONS.height ? BUTTONS.width - EDGE : 0);
  const top = Math.max(HIGHEST, Math.max(y, 0) + Math.min(NAME_DOWN, height * 0.6));
  const items = thread && height > 3 * LOWEST_LANE ? itemsOf(thread, messages) : null;
  const roof = Math.min(lane.trunk, ...lane.tracks.map((track) => track.y));
  const free = toScreen(scene.framing, { x: 0, y: roof }).y - ABOVE_ROWS - top - (items ? NAME_LINE : 0);
  const most = open === key ? ALL : free >= NAME_LINE ? 2 : 1;
  const heading = nameLines(name, mark, nameFont(scene, 'lane'), room, most);
  const list =
    items === null ? null : nameLines(items, null, nameFont(scene, 'items'), room, open === key ? ALL : 1);
  return {
    key,
    lines: [
      ...heading.lines.map((text) => nameLine(scene, text, 'lane')),
      ...(list?.lines ?? []).map((text) => nameLine(scene, text, 'items')),
    ],
    full: [mark ? `${name} ${mark}` : name, items].filter(Boolean).join('\n'),
    cut: heading.cut || (list?.cut ?? false),
    x: EDGE,
    y: top,
  };
}

function otherTexts({ body }: PlacedLane, { stage, filters }: Messages): string {
  return body === null ? stage.otherTexts : stage.otherTextsOf(filters.bodyNames[body]);
}

/** Beyond the labels of the track, on its outer side; null where there is no room for it. */
function trackName(
  { scene, open }: NamePaper,
  lane: PlacedLane,
  { track, y: row, start }: PlacedTrack,
  head: number,
  messages: Messages,
): LaneName | null {
  const key = `${lane.thread} ${track}`;
  const title = trackTitle(scene.corpus, lane.thread ?? -1, track, languageOf(messages));
  const short = messages.about.track(track);
  const full = title && !title.ofThread ? messages.about.titledTrack(short, title.text) : short;
  const mark = title && !title.ofThread ? languageMark(title.language, messages) : null;
  const { x, y } = toScreen(scene.framing, { x: start, y: row });
  const above = row < lane.trunk;
  const widest = Math.min(WIDEST_TRACK, scene.size.width - 2 * EDGE);
  // Below the tracks there is room to the left, too, since no arcs pass there.
  const left = Math.max(
    EDGE,
    Math.min(x - BEFORE_TRACK, above ? Infinity : scene.size.width - EDGE - widest),
  );
  const room = Math.min(scene.size.width - EDGE - left, WIDEST_TRACK);
  if (room < NARROWEST || left > scene.size.width) return null;
  const grown = LARGE_RADIUS * (radiusGrowth(scene.framing, scene.layout, scene.size) - 1);
  const bottom = toScreen(scene.framing, { x: 0, y: lane.bottom }).y;
  for (const [most, below] of open === key ? [[ALL, BELOW_TRACK.clear] as const, ...TRIES] : TRIES) {
    const { lines, cut } = nameLines(full, mark, nameFont(scene, 'track'), room, most);
    const rise = ABOVE_TRACK + grown + (lines.length - 1) * NAME_LINE;
    const top = above ? Math.max(y - rise, head + NAME_LINE) : y + below + grown;
    const last = top + (lines.length - 1) * NAME_LINE;
    const clear = above ? last <= y - NAME_LINE * 2 : last + 2 <= bottom;
    if (!clear && most !== ALL) continue;
    const written = lines.map((text) => nameLine(scene, text, 'track'));
    return { key, lines: written, full: mark ? `${full} ${mark}` : full, cut, x: left, y: top };
  }
  return null;
}

function nameLine(scene: FramedScene, text: string, kind: NameLine['kind']): NameLine {
  return { text, kind, width: textWidth(text, nameFont(scene, kind)) };
}

const FONTS = { lane: '600 12.5px', items: '11.5px', track: '11px' };

function nameFont({ font }: FramedScene, kind: NameLine['kind']): string {
  return `${FONTS[kind]} ${font.slice(font.indexOf('px ') + 3)}`;
}

function languageOf({ locale }: Messages): string {
  return new Intl.Locale(locale).language;
}

function languageMark(language: string, messages: Messages): string | null {
  return language === languageOf(messages) ? null : messages.inLanguage(language);
}

/** "item 93 (74th) · item 94 (77th, 78th)". */
function itemsOf(thread: CorpusThread, messages: Messages): string | null {
  const sessions = new Map<string, Set<number>>();
  for (const { number, session } of thread.items) {
    if (number === null) continue;
    sessions.set(number, (sessions.get(number) ?? new Set()).add(session));
  }
  const items = [...sessions].map(([number, held]) => {
    return messages.stage.item(number, [...held].map((one) => messages.session.ordinal(one)).join(', '));
  });
  return items.length > 0 ? items.join(' · ') : null;
}
