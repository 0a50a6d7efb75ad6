import { memo, type CSSProperties } from 'react';
import { textState } from '../../graph/text-state.ts';
import { citationArc } from '../../layout/citation-arc.ts';
import { curvatureBetween } from './citations-at-rest.ts';
import { arcPath } from './scene-arcs.ts';
import { staticCitations } from './static-citations.ts';
import { toScreen } from './framing.ts';
import { shareOfDust, textStrength } from './text-strength.ts';
import type { FramedScene } from './use-stage-scene.ts';

/** What the canvas would show, for browsers without one: the same places, the same marks. */
export const StaticDrawing = memo(function StaticDrawing({ scene }: { readonly scene: FramedScene }) {
  const { layout, framing, hueOf } = scene;
  const dust = shareOfDust(scene);
  const arcs = staticCitations(scene).ends.flatMap(([source, target]) => {
    const [from, to] = [layout.nodes.get(source), layout.nodes.get(target)];
    if (!from || !to || from.outside || to.outside) return [];
    const curvature = curvatureBetween(layout, source, target);
    const arc = citationArc(toScreen(framing, from), toScreen(framing, to), curvature);
    return [{ key: `${source} ${target}`, path: arcPath(arc) }];
  });
  return (
    <g className="static-drawing">
      {arcs.map(({ key, path }) => (
        <path key={key} className="rest-arc" d={path} />
      ))}
      {inLayers(scene).map(({ id, x, y, radius, state }) => (
        <circle
          key={id}
          className={`static-node ${state}`}
          data-hue={hueOf ? (hueOf(id) ?? 'none') : undefined}
          data-crowd={dust < 1}
          style={dust < 1 ? strength(textStrength(radius, dust)) : undefined}
          cx={x}
          cy={y}
          r={Math.max(0.5, radius - 0.75)}
        />
      ))}
    </g>
  );
});

/** From the ground up: what is here above what is not, and large texts above small ones. */
function inLayers({ nodes, corpus }: FramedScene) {
  const texts = [...nodes.values()].map((node) => ({
    ...node,
    state: textState(corpus.graph.getNodeAttributes(node.id)),
  }));
  const layer = ({ state, radius }: (typeof texts)[number]) => (state === 'here' ? radius : 0);
  return texts.sort((a, b) => layer(a) - layer(b));
}

function strength(share: number): CSSProperties {
  return { '--strength': `${Math.round(share * 100)}%` } as CSSProperties;
}
