import { formatViewUrl, parseViewUrl } from './view-url.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** A view somebody wants to come back to, by a name of their own; the address is a query, as `formatViewUrl` writes it. */
export interface SavedView {
  readonly name: string;
  readonly address: string;
}

/** What was found where views are kept. */
export interface FoundViews {
  /** Each name once, the latest first. */
  readonly views: readonly SavedView[];
  /** True where something is kept there that this version cannot read: it is to be set aside, not overwritten. */
  readonly unreadable: boolean;
}

const FORMAT = 'recalling-views';
const VERSION = 1;
const LONGEST_NAME = 80;
/** So many views are kept; no more can be overlooked in a list. */
export const MOST_VIEWS = 200;
/** In characters: what servers and messages take no longer. */
export const LONGEST_ADDRESS = 8000;

/** Why a view is not kept: its address is too long, or there are as many as there may be. */
export type ViewRefusal = 'long' | 'many';

/** Reads what a browser kept. Never throws: what it cannot read is unreadable, and of a list it takes what is whole. */
export function readSavedViews(kept: string | null): FoundViews {
  if (kept === null) return { views: [], unreadable: false };
  const list = listIn(kept);
  if (list === null) return { views: [], unreadable: true };
  const views = new Map<string, SavedView>();
  for (const each of list) {
    const view = savedView(each);
    if (view !== null && !views.has(view.name)) views.set(view.name, view);
  }
  return { views: [...views.values()], unreadable: false };
}

/** The same as it is to be kept. */
export function writeSavedViews(views: readonly SavedView[]): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, views });
}

/** Asked before a view is kept: what is kept is never left out later. Null where nothing speaks against it. */
export function viewRefusal(views: readonly SavedView[], { name, address }: SavedView): ViewRefusal | null {
  if (address.length > LONGEST_ADDRESS) return 'long';
  const others = views.filter((view) => view.name !== name);
  return others.length < MOST_VIEWS ? null : 'many';
}

/** The list with a view first; one of the same name gives way. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  return [view, ...views.filter(({ name }) => name !== view.name)];
}

/** The list with another name for a view, in its place; a view that had that name gives way. */
export function withName(views: readonly SavedView[], old: string, name: string): readonly SavedView[] {
  const others = views.filter((view) => view.name === old || view.name !== name);
  return others.map((view) => (view.name === old ? { ...view, name } : view));
}

/** A name as it is kept and shown: in one line, without what is not seen or turns the writing; empty where nothing is left. */
export function viewName(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ').replace(/\s+/gu, ' ');
  return [...plain.trim()].slice(0, LONGEST_NAME).join('').trim();
}

/** The address that a view is kept by: always of the whole page, and in whatever language it is then read. */
export function viewAddress(view: View): string {
  return formatViewUrl({ ...view, language: DEFAULT_VIEW.language, embed: DEFAULT_VIEW.embed });
}

function listIn(kept: string): readonly unknown[] | null {
  let json: unknown;
  try {
    json = JSON.parse(kept);
  } catch {
    return null;
  }
  if (typeof json !== 'object' || json === null) return null;
  const { format, version, views } = json as Readonly<Record<string, unknown>>;
  return format === FORMAT && version === VERSION && Array.isArray(views) ? views : null;
}

function savedView(each: unknown): SavedView | null {
  if (typeof each !== 'object' || each === null) return null;
  const { name, address } = each as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof address !== 'string') return null;
  const shown = viewName(name);
  return shown === '' ? null : { name: shown, address: viewAddress(parseViewUrl(address)) };
}
