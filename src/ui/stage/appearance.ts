import type { CitationNetwork } from '../../graph/citation-network.ts';
import { textState } from '../../graph/text-state.ts';
import type { StageLayout } from '../../layout/stage-layout.ts';
import type { CanvasScene } from './canvas-scene.ts';
import type { StageTheme } from './stage-theme.ts';

/** What the canvas is told of a node beside its place. */
export interface NodeLook {
  readonly size: number;
  readonly color: string;
  readonly rim: string;
  readonly hidden: boolean;
  readonly zIndex: number;
}

export interface EdgeLook {
  readonly size: number;
  readonly color: string;
  readonly hidden: boolean;
}

/** Filled where the text is here, hollow where it is a gap, fainter where it is only mentioned; size says how often it is recalled. */
export function nodeLook(
  id: string,
  graph: CitationNetwork,
  layout: StageLayout,
  theme: StageTheme,
): NodeLook {
  const state = textState(graph.getNodeAttributes(id));
  const place = layout.nodes.get(id);
  return {
    size: place?.radius ?? 1,
    color: state === 'here' ? theme.accent : theme.paper,
    rim: state === 'here' ? theme.accent : theme[state],
    hidden: place?.outside ?? true,
    zIndex: state === 'here' ? 1 : 0,
  };
}

export function edgeLook(
  source: string,
  target: string,
  { layout, theme }: Pick<CanvasScene, 'layout' | 'theme'>,
): EdgeLook {
  const outside = (id: string) => layout.nodes.get(id)?.outside ?? true;
  return {
    size: 0.9,
    color: theme.atRest,
    hidden: outside(source) || outside(target),
  };
}
