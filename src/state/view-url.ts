import { isNodeId } from '../model/node-id.ts';
import { isPartId } from '../model/part.ts';
import { isSession } from '../model/session.ts';
import { formatFilter, parseFilter } from './filter-url.ts';
import { formatCamera, parseCamera } from './map-camera.ts';
import { MAP_COLOURS, MAP_SIZES } from './map-look.ts';
import { soughtWords } from './sought-words.ts';
import { formatOrder, parseOrder } from './table-order.ts';
import {
  COMPARISON_FORMS,
  EMBEDS,
  INTERFACE_LANGUAGES,
  READER_TABS,
  STAGE_VIEWS,
  type Selection,
  type View,
} from './view.ts';

/** A language's code; of the second text in it with `-2` behind. */
const LANGUAGE = /^[a-z]{2,3}(?:-\d{1,2})?$/;

/** Values of a query by key. */
type Fields = ReadonlyMap<string, string>;

/**
 * The view as the query of an address, `?t=A/RES/78/16&p=pp5&s=53-78&v=table&l=es`, with defaults left out;
 * the default view is the empty string. Never throws: halves of surrogate pairs, which have no address, are replaced.
 */
export function formatViewUrl(view: View): string {
  const fields: [string, string][] = [
    ...selectionFields(view.selection),
    ...(view.sessions ? [['s', view.sessions.join('-')] as [string, string]] : []),
    ...given('f', formatFilter(view.filter) || null),
    ...given('v', view.stage === 'timeline' ? null : view.stage),
    ...given('embed', view.embed),
    ...given('c', view.colour === 'state' ? null : view.colour),
    ...given('z', view.size === 'recalled' ? null : view.size),
    ...given('m', formatCamera(view.camera)),
    ...given('o', formatOrder(view.order)),
    ...(view.language ? [['l', view.language] as [string, string]] : []),
    ...(view.textLanguage ? [['d', view.textLanguage] as [string, string]] : []),
  ];
  return fields.length ? `?${fields.map(([key, value]) => `${key}=${encode(value)}`).join('&')}` : '';
}

function selectionFields(selection: Selection): [string, string][] {
  switch (selection.kind) {
    case 'none':
      return [];
    case 'edge':
      return [
        ['from', selection.source],
        ['to', selection.target],
      ];
    case 'comparison':
      return [
        ['compare', selection.left],
        ['with', selection.right],
        ...given('in', selection.language),
        ...given('as', selection.form),
        ...given('only', selection.changesOnly ? 'changes' : null),
        ...given('p', selection.place),
      ];
    case 'wording':
      return [['find', selection.words]];
    case 'thread':
      return [['thread', selection.id]];
    case 'route':
      return [
        ['route', selection.from],
        ['until', selection.to],
        ...given('way', selection.way === 0 ? null : String(selection.way)),
      ];
    case 'node': {
      const fields: [string, string][] = [['t', selection.id]];
      if (selection.tab !== 'text') fields.push(['tab', selection.tab]);
      if (selection.place !== null) fields.push(['p', selection.place]);
      if (selection.words !== undefined) fields.push(['find', selection.words]);
      return fields;
    }
  }
}

function given(key: string, value: string | null): [string, string][] {
  return value === null ? [] : [[key, value]];
}

/** The view an address asks for. What is unknown, broken or hostile reads as if it were not there. */
export function parseViewUrl(query: string): View {
  const fields = readFields(query);
  return {
    stage: STAGE_VIEWS.find((each) => each === fields.get('v')) ?? 'timeline',
    selection: readSelection(fields),
    sessions: readSessions(fields.get('s')),
    filter: parseFilter(fields.get('f')),
    colour: MAP_COLOURS.find((each) => each === fields.get('c')) ?? 'state',
    size: MAP_SIZES.find((each) => each === fields.get('z')) ?? 'recalled',
    camera: parseCamera(fields.get('m')),
    order: parseOrder(fields.get('o')),
    embed: EMBEDS.find((each) => each === fields.get('embed')) ?? null,
    language: INTERFACE_LANGUAGES.find((each) => each === fields.get('l')) ?? null,
    textLanguage: readLanguage(fields.get('d')),
  };
}

/** The first that the address names whole; of a text it may name more than one thing about. */
function readSelection(fields: Fields): Selection {
  const found = readNode(fields) ?? readEdge(fields) ?? readComparison(fields) ?? readWording(fields);
  return found ?? readThread(fields) ?? readRoute(fields) ?? { kind: 'none' };
}

function readNode(fields: Fields): Selection | null {
  const id = fields.get('t');
  if (!isNodeId(id)) return null;
  const place = fields.get('p') ?? '';
  const words = soughtWords(fields.get('find') ?? '');
  return {
    kind: 'node',
    id,
    tab: READER_TABS.find((each) => each === fields.get('tab')) ?? 'text',
    place: isPartId(place) ? place : null,
    ...(words === null ? {} : { words }),
  };
}

function readEdge(fields: Fields): Selection | null {
  const [source, target] = [fields.get('from'), fields.get('to')];
  return isNodeId(source) && isNodeId(target) ? { kind: 'edge', source, target } : null;
}

function readComparison(fields: Fields): Selection | null {
  const [left, right] = [fields.get('compare'), fields.get('with')];
  if (!isNodeId(left) || !isNodeId(right)) return null;
  const place = fields.get('p') ?? '';
  return {
    kind: 'comparison',
    left,
    right,
    language: readLanguage(fields.get('in')),
    place: isPartId(place.replace(/^-/, '')) ? place : null,
    form: COMPARISON_FORMS.find((each) => each === fields.get('as')) ?? null,
    changesOnly: fields.get('only') === 'changes',
  };
}

function readWording(fields: Fields): Selection | null {
  const words = soughtWords(fields.get('find') ?? '');
  return words === null ? null : { kind: 'wording', words };
}

function readThread(fields: Fields): Selection | null {
  const id = fields.get('thread');
  return isNodeId(id) ? { kind: 'thread', id } : null;
}

function readRoute(fields: Fields): Selection | null {
  const [from, to] = [fields.get('route'), fields.get('until')];
  if (!isNodeId(from) || !isNodeId(to)) return null;
  const way = fields.get('way') ?? '';
  return { kind: 'route', from, to, way: /^[1-9]\d?$/.test(way) ? Number(way) : 0 };
}

function readLanguage(text = ''): string | null {
  return LANGUAGE.test(text) ? text : null;
}

function readSessions(text = ''): View['sessions'] {
  const found = /^(\d{1,3})-(\d{1,3})$/.exec(text);
  if (!found) return null;
  const [first, last] = [Number(found[1]), Number(found[2])];
  return isSession(first) && first <= last && isSession(last) ? [first, last] : null;
}

/** Keys and values of a query; of two with the same key the first counts, a value that does not decode is left out. */
function readFields(query: string): Fields {
  const fields = new Map<string, string>();
  for (const pair of query.replace(/^\?/, '').split('&')) {
    const at = pair.indexOf('=');
    const key = pair.slice(0, at);
    const value = decode(pair.slice(at + 1));
    if (at > 0 && value !== null && !fields.has(key)) fields.set(key, value);
  }
  return fields;
}

/** Slashes, colons, brackets and semicolons stand in a query as they are, and symbols stay readable. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /%(?:2F|3A|2C|3B)/g,
    decodeURIComponent,
  );
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}
