import type { CanvasScene } from './canvas-scene.ts';
import { citationsOfKind, heaviestOf, rowsAtRest, type CitationEnds } from './citations-at-rest.ts';
import { toScreen, type Framing } from './framing.ts';
import { isMany } from './is-many.ts';

/** The citations drawn of what the camera frames. */
export interface CitationsInSight {
  readonly ends: readonly CitationEnds[];
  /** How many there are to draw between the texts shown. */
  readonly of: number;
}

/** What is known of a text: it has no place, or one out of sight, or one in sight. */
const [NOWHERE, BEYOND, SEEN] = [0, 1, 2];

/**
 * Far out the citations that are drawn at rest, of thousands only some; nearer those of the texts in sight, so that who comes
 * near enough sees them all.
 * @param framing how the camera stands
 */
export function citationsInSight(scene: CanvasScene, framing: Framing): CitationsInSight {
  if (!isMany(scene.layout)) {
    const ends = citationsOfKind(scene);
    return { ends, of: ends.length };
  }
  const { texts, whole } = sightOf(scene, framing);
  const { source, target } = scene.graph.citations;
  const found: number[] = [];
  for (const row of rowsAtRest(scene)) {
    const [from, to] = [texts[source[row]!]!, texts[target[row]!]!];
    // Between two texts that have a place, one of which is seen.
    if (from !== NOWHERE && to !== NOWHERE && (from === SEEN || to === SEEN)) found.push(row);
  }
  return { ends: whole ? citationsOfKind(scene) : heaviestOf(scene.graph, found), of: found.length };
}

function sightOf({ graph, layout, size }: CanvasScene, framing: Framing) {
  const texts = new Uint8Array(graph.texts.id.length);
  let whole = true;
  for (const node of layout.nodes.values()) {
    if (node.outside) continue;
    const { x, y } = toScreen(framing, node);
    const seen = x >= 0 && y >= 0 && x <= size.width && y <= size.height;
    whole &&= seen;
    texts[graph.rowOf(node.id)!] = seen ? SEEN : BEYOND;
  }
  return { texts, whole };
}
