import { textState } from '../../graph/text-state.ts';
import type { CanvasScene } from './canvas-scene.ts';

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

type LookedAt = Pick<CanvasScene, 'graph' | 'layout' | 'theme' | 'hueOf'>;

/** Filled where the text is here, hollow where it is a gap, fainter where it is only mentioned; size says how often it is recalled. */
export function nodeLook(id: string, { graph, layout, theme, hueOf }: LookedAt): NodeLook {
  const state = textState(graph.getNodeAttributes(id));
  const place = layout.nodes.get(id);
  const usual = state === 'here' ? theme.accent : theme[state];
  const hue = hueOf?.(id) ?? null;
  // Beside texts that have a colour, one that has none is grey.
  const rim = hue !== null ? theme.hues[hue] : hueOf !== null && state === 'here' ? theme.gap : usual;
  return {
    size: place?.radius ?? 1,
    color: state === 'here' ? rim : theme.paper,
    rim,
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
