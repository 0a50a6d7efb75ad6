import type { CorpusThread } from '../../model/published-corpus.ts';
import type { PlacedLane } from '../../layout/timeline-layout.ts';
import type { Messages } from '../messages/types.ts';
import { toScreen } from './framing.ts';
import { textWidth } from './text-width.ts';
import type { StageScene } from './use-stage-scene.ts';

export interface LaneName {
  readonly key: string;
  /** As much of the name as there is room for. */
  readonly name: string;
  readonly full: string;
  readonly items: string | null;
  readonly x: number;
  readonly y: number;
  /** True for names that end at the right edge: tracks. */
  readonly end: boolean;
}

const EDGE = 16;
const NAME_DOWN = 24;
const ABOVE_TRACK = 34;
const BELOW_TRACK = 42;
/** Lower than this a lane has no room for its name. */
const LOWEST_LANE = 18;

/** Names of the lanes and of rival tracks, in the interface's language where the corpus has one, cut to the room there is. */
export function laneNames(scene: StageScene, messages: Messages): LaneName[] {
  return scene.layout.lanes.flatMap((lane, number) => {
    const { y } = toScreen(scene.framing, { x: 0, y: lane.top });
    const height = (lane.bottom - lane.top) * scene.framing.zoom;
    if (height < LOWEST_LANE || y > scene.size.height || y + height < 0) return [];
    const thread = lane.thread === null ? null : (scene.corpus.index.threads[lane.thread] ?? null);
    const full = thread ? titleIn(thread.titles, messages) : messages.stage.otherTexts;
    const room = scene.size.width - 2 * EDGE;
    const head: LaneName = {
      key: `${number}`,
      name: cutToWidth(full, `600 12.5px ${fontFamily(scene)}`, room),
      full,
      items: thread && height > 3 * LOWEST_LANE ? itemsOf(scene, thread, messages, room) : null,
      x: EDGE,
      y: Math.max(y, 0) + Math.min(NAME_DOWN, height * 0.6),
      end: false,
    };
    return [head, ...(thread ? trackNames(scene, lane, thread, messages) : [])];
  });
}

function trackNames(
  scene: StageScene,
  lane: PlacedLane,
  thread: CorpusThread,
  messages: Messages,
): LaneName[] {
  return lane.tracks.flatMap(({ track, y: row }) => {
    const titles = thread.tracks[track]?.titles;
    if (track === 0 || !titles || Object.keys(titles).length === 0) return [];
    const full = messages.stage.track(titleIn(titles, messages));
    const { y } = toScreen(scene.framing, { x: 0, y: row });
    const above = row < lane.trunk;
    return {
      key: `${lane.thread} ${track}`,
      name: cutToWidth(full, `11px ${fontFamily(scene)}`, scene.size.width * 0.62),
      full,
      items: null,
      x: scene.size.width - EDGE,
      y: above ? y - ABOVE_TRACK : y + BELOW_TRACK,
      end: true,
    };
  });
}

function fontFamily({ font }: StageScene): string {
  return font.slice(font.indexOf('px ') + 3);
}

function titleIn(titles: Readonly<Record<string, string>>, messages: Messages): string {
  const language = messages.locale.split('-')[0] ?? '';
  return titles[language] ?? titles['en'] ?? Object.values(titles)[0] ?? '';
}

/** "item 93 (74th) · item 94 (77th, 78th)". */
function itemsOf(scene: StageScene, thread: CorpusThread, messages: Messages, room: number): string | null {
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

/** A text shortened at a word until it is no wider than the room, with an ellipsis. */
export function cutToWidth(text: string, font: string, room: number): string {
  if (textWidth(text, font) <= room) return text;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const cut = `${words.join(' ')}…`;
    if (textWidth(cut, font) <= room) return cut;
  }
  return `${text.slice(0, Math.max(1, Math.floor((text.length * room) / textWidth(text, font)) - 1))}…`;
}
