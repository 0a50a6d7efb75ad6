/**
 * `eId` of a paragraph by the naming convention's format, from a part's id: `op3(a)` is `para_3__list_1__point_a`, `pp1` is
 * `container_1`, `annex2.p4` is `att_2__p_4`. Different parts have different ones.
 */
export function elementId(partId: string): string {
  const [, name = partId, letters = '', count = ''] =
    /^([^(~]*)((?:\([^()]*\))*)(?:~(\d+))?$/.exec(partId) ?? [];
  const points = [...letters.matchAll(/\(([^()]*)\)/g)].map(([, letter = '']) => `__list_1__point_${letter}`);
  const again = count === '' ? '' : `-${count}`;
  return `${baseId(name)}${points.join('')}${again}`;
}

function baseId(name: string): string {
  const [, stem = '', number = '', paragraph] = /^([a-z]+?)-?(\d*)(?:\.p(\d+))?$/.exec(name) ?? [];
  const own = stem === 'annex' ? `att_${number || '1'}` : `${LEVELS[stem] ?? stem}${number && `_${number}`}`;
  return paragraph === undefined ? own : `${own}__p_${paragraph}`;
}

/** Abbreviations of the naming convention for what an element is. */
const LEVELS: Readonly<Record<string, string>> = { op: 'para', pp: 'container', h: 'dvs', p: 'p' };
