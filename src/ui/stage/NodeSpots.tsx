import { textState } from '../../graph/text-state.ts';
import type { StageScene } from './use-stage-scene.ts';

/** Above this many texts in sight only those that are lit, open or pointed at get a spot. */
const MOST_SPOTS = 600;

/** Over the canvas: the lit texts at full strength, rings around the open one and the one pointed at. */
export function NodeSpots({ scene }: { readonly scene: StageScene }) {
  const { nodes, lit, selected, hovered, corpus, hueOf } = scene;
  const all = nodes.size <= MOST_SPOTS;
  const ids = all ? nodes.keys() : new Set([...(lit?.nodes ?? []), selected ?? '', hovered ?? '']);
  const spots = [...ids].flatMap((id) => nodes.get(id) ?? []);
  const times = new Map(
    lit?.edges.map(({ source, target, time }) => [time === 'past' ? target : source, time]),
  );
  return (
    <g>
      {spots.map(({ id, x, y, radius }) => (
        <g key={id} className="spot-place">
          {id === selected && <circle className="halo" cx={x} cy={y} r={radius + 7} />}
          {id === hovered && (
            <circle className="ring" data-selected={id === selected} cx={x} cy={y} r={radius + 4} />
          )}
          <circle
            className={`spot ${textState(corpus.graph.getNodeAttributes(id))} ${times.get(id) ?? ''}`}
            data-node-id={id}
            data-hue={hueOf ? (hueOf(id) ?? 'none') : undefined}
            data-lit={id === selected || (lit?.nodes.has(id) ?? false)}
            cx={x}
            cy={y}
            r={Math.max(0.5, radius - 0.75)}
          />
        </g>
      ))}
    </g>
  );
}
