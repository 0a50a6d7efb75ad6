import { citationArc, type Arc } from '../../layout/citation-arc.ts';
import { curvatureBetween } from './citations-at-rest.ts';
import { toScreen } from './framing.ts';
import type { LitEdge } from './lit-neighbourhood.ts';
import type { StageScene } from './use-stage-scene.ts';

export interface LitArc extends LitEdge {
  readonly arc: Arc;
  /** Pointed at, or its evidence open. */
  readonly marked: boolean;
}

/** The lit citations as arcs on the screen. */
export function litArcs({ lit, layout, framing }: StageScene): LitArc[] {
  return (lit?.edges ?? []).flatMap((edge) => {
    const from = layout.nodes.get(edge.source);
    const to = layout.nodes.get(edge.target);
    if (!from || !to) return [];
    const curvature = curvatureBetween(layout, edge.source, edge.target);
    const arc = citationArc(toScreen(framing, from), toScreen(framing, to), curvature);
    const marked = lit?.edge?.source === edge.source && lit.edge.target === edge.target;
    return [{ ...edge, arc, marked }];
  });
}

/** An arc as SVG writes it. */
export function arcPath({ from, control, to }: Arc): string {
  const at = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${at(from.x, from.y)}Q${at(control.x, control.y)} ${at(to.x, to.y)}`;
}
