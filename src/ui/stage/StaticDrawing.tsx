import { memo } from 'react';
import { textState } from '../../graph/text-state.ts';
import { citationArc } from '../../layout/citation-arc.ts';
import { citationsAtRest, curvatureBetween } from './citations-at-rest.ts';
import { arcPath } from './scene-arcs.ts';
import { toScreen } from './framing.ts';
import type { FramedScene } from './use-stage-scene.ts';

/** What the canvas would show, for browsers without one: the same places, the same marks. */
export const StaticDrawing = memo(function StaticDrawing({ scene }: { readonly scene: FramedScene }) {
  const { layout, nodes, corpus, framing, counting, hueOf } = scene;
  const { id: ids } = corpus.graph.texts;
  const drawn = citationsAtRest(corpus.graph, (row) => layout.nodes.has(ids[row]!), counting);
  const arcs = drawn.flatMap(([source, target]) => {
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
      {[...nodes.values()].map(({ id, x, y, radius }) => (
        <circle
          key={id}
          className={`static-node ${textState(corpus.graph.getNodeAttributes(id))}`}
          data-hue={hueOf ? (hueOf(id) ?? 'none') : undefined}
          cx={x}
          cy={y}
          r={Math.max(0.5, radius - 0.75)}
        />
      ))}
    </g>
  );
});
