import { useMemo } from 'react';
import { textState } from '../../graph/text-state.ts';
import { isOwnText } from '../../state/selectors/own-texts.ts';
import { laneNameBoxes, type LaneName } from './lane-names.ts';
import { nodeLabels } from './scene-labels.ts';
import type { StageScene } from './use-stage-scene.ts';

const DEGREES = 180 / Math.PI;

/** The names beside the texts: horizontal where there is room, slanted where it is dense, left out where neither fits. */
export function NodeLabels({
  scene,
  signs,
}: {
  readonly scene: StageScene;
  readonly signs: readonly LaneName[];
}) {
  const labels = useMemo(() => nodeLabels(scene, laneNameBoxes(signs, scene)), [scene, signs]);
  return (
    <g className="node-labels">
      {labels.map(({ id, text, box }) => (
        <text
          key={id}
          className={`node-label ${textState(scene.corpus.graph.getNodeAttributes(id))}`}
          data-own={isOwnText(scene.corpus, id) || undefined}
          data-label-of={id}
          data-lit={id === scene.selected || (scene.lit?.nodes.has(id) ?? false)}
          data-chosen={id === scene.selected || id === scene.hovered}
          transform={`translate(${box.x.toFixed(1)} ${box.y.toFixed(1)}) rotate(${(box.angle * DEGREES).toFixed(1)})`}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
