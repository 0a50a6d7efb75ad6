import type { CitationGraph } from '../../graph/citation-graph.ts';
import type { TimelineLayout } from '../../layout/timeline-layout.ts';
import { layOver, type StageTheme } from './stage-theme.ts';

/** What the canvas is told of a node beside its place. */
export interface NodeLook {
  readonly type: 'border';
  readonly size: number;
  readonly color: string;
  readonly rim: string;
  readonly hidden: boolean;
  readonly zIndex: number;
}

export interface EdgeLook {
  readonly type: 'curve';
  readonly size: number;
  readonly color: string;
  readonly hidden: boolean;
}

/** Opacity of the backbone at rest. */
const AT_REST = 0.2;

/** Hollow where the text is a gap, filled where it is here; size says how often it is recalled. */
export function nodeLook(
  id: string,
  graph: CitationGraph,
  layout: TimelineLayout,
  theme: StageTheme,
): NodeLook {
  const gap = isGap(graph, id);
  const place = layout.nodes.get(id);
  return {
    type: 'border',
    size: place?.radius ?? 1,
    color: gap ? theme.paper : theme.accent,
    rim: gap ? theme.gap : theme.accent,
    hidden: place?.outside ?? true,
    zIndex: gap ? 0 : 1,
  };
}

export function edgeLook(
  source: string,
  target: string,
  layout: TimelineLayout,
  theme: StageTheme,
): EdgeLook {
  const outside = (id: string) => layout.nodes.get(id)?.outside ?? true;
  return {
    type: 'curve',
    size: 0.9,
    color: layOver(theme.ink, theme.paper, AT_REST),
    hidden: outside(source) || outside(target),
  };
}

/** A text that is cited and not here. */
export function isGap(graph: CitationGraph, id: string): boolean {
  return graph.getNodeAttribute(id, 'documents').length === 0;
}
