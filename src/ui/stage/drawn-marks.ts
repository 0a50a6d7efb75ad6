import { floatColor } from 'sigma/utils';
import type { PlacedNode, StageLayout } from '../../layout/stage-layout.ts';
import { textLook } from './appearance.ts';
import type { CanvasScene } from './canvas-scene.ts';
import { curvatureBetween, type CitationEnds } from './citations-at-rest.ts';

/** Numbers of a text: x, y, radius, colour, colour of its rim. */
export const TEXT_NUMBERS = 5;

/** An end of a citation, where the canvas counts its places. */
interface DrawnEnd {
  readonly x: number;
  readonly y: number;
}

export interface DrawnCitation {
  readonly source: DrawnEnd;
  readonly target: DrawnEnd;
  readonly color: string;
  readonly size: number;
  readonly curvature: number;
}

/** What the graphics card draws: texts as numbers in a row, and citations. */
export interface DrawnMarks {
  readonly texts: Float32Array;
  readonly citations: readonly DrawnCitation[];
}

export const NO_MARKS: DrawnMarks = { texts: new Float32Array(), citations: [] };

const WIDTH = 0.9;

/** Radius in pixels of the drawing from which a text stands above smaller ones. */
const LARGE = 2.4;

/** Texts shown; those that are here above those that are not, and of these the large ones above the small ones. */
export function drawnTexts(scene: CanvasScene): Float32Array {
  const { nodes } = scene.layout;
  const at = canvasPlace(scene.layout);
  const numbers = new Float32Array(nodes.size * TEXT_NUMBERS);
  const [small, large]: (readonly [PlacedNode, number])[][] = [[], []];
  let end = 0;
  const draw = (node: PlacedNode, color: number, rim: number) => {
    const { x, y } = at(node);
    numbers[end] = x;
    numbers[end + 1] = y;
    numbers[end + 2] = node.radius;
    numbers[end + 3] = color;
    numbers[end + 4] = rim;
    end += TEXT_NUMBERS;
  };
  for (const node of nodes.values()) {
    if (node.outside) continue;
    const { color, rim, state } = textLook(node.id, scene);
    if (state === 'here') (node.radius < LARGE ? small : large)!.push([node, floatColor(rim)]);
    else draw(node, floatColor(color), floatColor(rim));
  }
  for (const [node, colour] of [...small!, ...large!]) draw(node, colour, colour);
  return numbers.subarray(0, end);
}

/** Of some citations those between texts shown. */
export function drawnCitations(
  { layout, theme }: Pick<CanvasScene, 'layout' | 'theme'>,
  ends: readonly CitationEnds[],
): DrawnCitation[] {
  const at = canvasPlace(layout);
  return ends.flatMap(([source, target]) => {
    const [from, to] = [layout.nodes.get(source), layout.nodes.get(target)];
    if (!from || !to || from.outside || to.outside) return [];
    const bend = curvatureBetween(layout, source, target);
    // The canvas bends to the left of the way from source to target; ours always bend upwards.
    const curvature = to.x > from.x || (to.x === from.x && to.y > from.y) ? bend : -bend;
    return [{ source: at(from), target: at(to), color: theme.atRest, size: WIDTH, curvature }];
  });
}

/** Where sigma has a place of the drawing: the longer side is 1, the middle at 0.5, and y counts upwards. */
function canvasPlace({ width, height }: StageLayout): (place: DrawnEnd) => DrawnEnd {
  const longer = Math.max(width, height);
  return ({ x, y }) => ({ x: 0.5 + (x - width / 2) / longer, y: 0.5 + (height / 2 - y) / longer });
}
