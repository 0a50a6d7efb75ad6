import type { CanvasScene } from './canvas-scene.ts';
import { rowsAtRest, type CitationEnds } from './citations-at-rest.ts';
import { toScreen, type Framing } from './framing.ts';
import { isMany } from './is-many.ts';

/** The citations drawn of what the camera frames. */
export interface CitationsInSight {
  readonly ends: readonly CitationEnds[];
  /** How many there are to draw. */
  readonly of: number;
}

/** More than this are a solid mass: those to the most recalled texts are drawn. */
const MOST = 2000;

/** What is known of a text: it has no place, or one out of sight, or one in sight. */
const [NOWHERE, BEYOND, SEEN] = [0, 1, 2];

/**
 * The citations drawn while nothing is chosen: of few texts those between all that have a place; of thousands those of the
 * texts in sight, so that who comes near enough sees them all.
 * @param framing how the camera stands
 */
export function citationsInSight(scene: Drawn, framing: Framing): CitationsInSight {
  const sight = isMany(scene.layout) ? sightOf(scene, framing) : () => SEEN;
  const texts = new Uint8Array(scene.graph.texts.id.length);
  for (const node of scene.layout.nodes.values()) {
    if (!node.outside) texts[scene.graph.rowOf(node.id)!] = sight(node);
  }
  const { source, target } = scene.graph.citations;
  const { id: ids } = scene.graph.texts;
  const ends: CitationEnds[] = [];
  let of = 0;
  for (const row of rowsAtRest(scene)) {
    const [from, to] = [texts[source[row]!]!, texts[target[row]!]!];
    // Between two texts that have a place, one of which is seen.
    if (from === NOWHERE || to === NOWHERE || (from !== SEEN && to !== SEEN)) continue;
    if (of < MOST) ends.push([ids[source[row]!]!, ids[target[row]!]!]);
    of += 1;
  }
  return { ends, of };
}

type Drawn = Pick<CanvasScene, 'graph' | 'counting' | 'layout' | 'size'>;

function sightOf({ size }: Drawn, framing: Framing) {
  return (place: { readonly x: number; readonly y: number }): number => {
    const { x, y } = toScreen(framing, place);
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height ? SEEN : BEYOND;
  };
}
