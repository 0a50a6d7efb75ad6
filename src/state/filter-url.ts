import { ACTS } from '../model/act.ts';
import { isNodeId } from '../model/node-id.ts';
import { FILTER_BODIES, FILTER_PLACES, FILTER_STATES, type TextFilter } from './text-filter.ts';

/** What parts groups, names from values, and values in an address; a thread with one of them in its id has no address. */
const RESERVED = /[;:,]/;
const MOST_THREADS = 40;

/** A filter as an address has it, `state:gap;act:recall,reaffirm;least:3`; empty where it asks for nothing. */
export function formatFilter(filter: TextFilter): string {
  const { states, bodies, threads, acts, places, leastRecalled } = filter;
  const groups: [string, readonly string[]][] = [
    ['state', inOrder(FILTER_STATES, states)],
    ['body', inOrder(FILTER_BODIES, bodies)],
    ['thread', threadIds(threads)],
    ['act', inOrder(ACTS, acts)],
    ['in', inOrder(FILTER_PLACES, places)],
    ['least', leastRecalled > 0 ? [String(leastRecalled)] : []],
  ];
  return groups
    .flatMap(([name, values]) => (values.length > 0 ? `${name}:${values.join(',')}` : []))
    .join(';');
}

/** The filter an address asks for. What is unknown, broken or hostile reads as if it were not there. */
export function parseFilter(text = ''): TextFilter {
  const groups = new Map<string, readonly string[]>();
  for (const group of text.split(';')) {
    const at = group.indexOf(':');
    const name = group.slice(0, at);
    if (at > 0 && !groups.has(name)) groups.set(name, group.slice(at + 1).split(','));
  }
  const values = (name: string) => groups.get(name) ?? [];
  const [least = ''] = values('least');
  return {
    states: inOrder(FILTER_STATES, values('state')),
    bodies: inOrder(FILTER_BODIES, values('body')),
    threads: threadIds(values('thread')),
    acts: inOrder(ACTS, values('act')),
    places: inOrder(FILTER_PLACES, values('in')),
    leastRecalled: /^[1-9]\d{0,4}$/.test(least) ? Number(least) : 0,
  };
}

/** The known among some values, each once, in the order of the list that knows them. */
function inOrder<T extends string>(known: readonly T[], values: readonly string[]): T[] {
  return known.filter((value) => values.includes(value));
}

function threadIds(values: readonly string[]): string[] {
  const ids = values.filter((id) => isNodeId(id) && !RESERVED.test(id));
  return [...new Set(ids)].sort().slice(0, MOST_THREADS);
}
