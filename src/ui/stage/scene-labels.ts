import type { CitationNetwork } from '../../graph/citation-network.ts';
import { textState } from '../../graph/text-state.ts';
import { placeLabels, type LabelRequest, type PlacedLabel } from '../../layout/label-placement.ts';
import type { OrientedBox } from '../../layout/oriented-box.ts';
import { rowLabelPlaces, type LabelSide } from '../../layout/label-style.ts';
import type { PlacedNode, StageLayout } from '../../layout/stage-layout.ts';
import { oncePer } from '../../model/once-per.ts';
import { shortName } from '../messages/name-of-symbol.ts';
import type { ScreenNode } from './framing.ts';
import { textWidth } from './text-width.ts';
import type { FramedScene, StageScene } from './use-stage-scene.ts';

export interface NodeLabel extends PlacedLabel {
  readonly text: string;
}

const LINE_HEIGHT = 12.5;
/** Labels tried at most: those of the most important texts in sight. */
const MOST_TRIED = 400;
const MOST_SPARED = 60;
const LONGEST_NAME = 24;

/** The names that find a place on the screen beside other writing (`signs`), the more important ones first. */
export function nodeLabels(scene: StageScene, signs: readonly OrientedBox[]): NodeLabel[] {
  const requests = labelRequests(scene);
  const placed = placeLabels(requests, marksToSpare(scene), scene.size, LINE_HEIGHT, signs);
  return placed.map((label) => ({ ...label, text: labelText(label.id) }));
}

/** What names may not cover: every text, but in a network of thousands, where there is no way between them, the larger ones. */
function marksToSpare({ layout, nodes }: StageScene): readonly ScreenNode[] {
  const all = [...nodes.values()];
  if (layout.kind === 'timeline' || all.length <= MOST_TRIED) return all;
  return all.sort((a, b) => b.radius - a.radius).slice(0, MOST_SPARED);
}

function labelText(id: string): string {
  const name = shortName(id);
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

function labelRequests(scene: StageScene): LabelRequest[] {
  const tried = new Set([...(scene.lit?.nodes ?? []), scene.selected ?? '', scene.hovered ?? '']);
  for (const id of mostImportant(scene.framed)) tried.add(id);
  const seen = [...tried].flatMap((id) => {
    const node = scene.nodes.get(id);
    return node ? [{ node, priority: labelPriority(scene, id) }] : [];
  });
  seen.sort((a, b) => (a.priority === b.priority ? 0 : b.priority > a.priority ? 1 : -1));
  const rows = new Map<string, { readonly node: ScreenNode; readonly priority: number }[]>();
  for (const one of seen.slice(0, MOST_TRIED)) {
    const { lane, row } = scene.layout.nodes.get(one.node.id)!;
    const key = `${lane} ${Math.round(row)}`;
    const members = rows.get(key);
    if (members) members.push(one);
    else rows.set(key, [one]);
  }
  return [...rows.values()].flatMap((members) => rowRequests(scene, members));
}

/** Of the texts in sight those that are tried first, whatever is lit: worked out once a framing. */
const mostImportant = oncePer(({ nodes, layout, corpus: { graph } }: FramedScene): readonly string[] => {
  const tried: string[] = [];
  for (const id of byImportance(layout)(graph)) {
    if (tried.length === MOST_TRIED) break;
    if (nodes.has(id)) tried.push(id);
  }
  return tried;
});

/** Once a layout, because the camera moves often: all texts, those of one importance in the layout's order. */
const byImportance = oncePer((layout: StageLayout) =>
  oncePer((graph: CitationNetwork): readonly string[] => {
    const texts = Array.from(layout.nodes.keys(), (id) => ({ id, importance: importanceOf(graph, id) }));
    return texts.sort((a, b) => b.importance - a.importance).map(({ id }) => id);
  }),
);

function rowRequests(
  scene: StageScene,
  members: { readonly node: ScreenNode; readonly priority: number }[],
): LabelRequest[] {
  members.sort((a, b) => a.node.x - b.node.x);
  const widths = members.map(({ node }) => textWidth(labelText(node.id), scene.font));
  const first = members[0];
  if (!first) return [];
  const side = labelSide(scene, scene.layout.nodes.get(first.node.id)!);
  const places = rowLabelPlaces(
    members.map(({ node }) => node.x),
    widths,
    side,
  );
  return members.map(({ node, priority }, place) => ({
    ...node,
    priority,
    width: widths[place]!,
    places: places[place]!,
  }));
}

function labelSide({ layout }: StageScene, { lane, row }: PlacedNode): LabelSide {
  if (layout.kind === 'network') return 'beside';
  if (layout.lanes[lane]?.kind === 'other') return 'beside';
  if (Math.round(row) === 0) return 'below';
  return row < 0 ? 'outer-above' : 'outer-below';
}

function labelPriority({ corpus: { graph }, lit, selected, hovered }: StageScene, id: string): number {
  if (id === selected || id === hovered) return Infinity;
  return importanceOf(graph, id) + (lit?.nodes.has(id) ? 1e9 : 0);
}

/** A text that is here goes before those that are not, however often they are recalled. */
function importanceOf(graph: CitationNetwork, id: string): number {
  const here = textState(graph.getNodeAttributes(id)) === 'here';
  return graph.inDegree(id) + (here ? graph.size : 0);
}
