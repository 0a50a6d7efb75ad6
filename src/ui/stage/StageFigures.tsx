import { memo, useDeferredValue, useMemo, useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { isMany } from './is-many.ts';
import { laneNames } from './lane-names.ts';
import { LaneNames } from './LaneNames.tsx';
import { LitArcs } from './LitArcs.tsx';
import { NodeLabels } from './NodeLabels.tsx';
import { NodeSpots } from './NodeSpots.tsx';
import type { StageScene } from './use-stage-scene.ts';

/** What stands above the canvas: names, lit arcs and texts, labels. */
export const StageFigures = memo(function StageFigures({ scene }: { readonly scene: StageScene }) {
  const messages = useMessages();
  const { framed } = scene;
  const [open, setOpen] = useState<string | null>(null);
  const names = useMemo(() => laneNames({ scene: framed, messages, open }), [framed, messages, open]);
  // Among thousands of texts a name takes longer to find a place than lines and marks to light up.
  const lighting = useDeferredValue(scene.lighting);
  const named = useMemo(
    () => (isMany(framed.layout) ? { ...framed, ...lighting, framed, lighting } : scene),
    [framed, lighting, scene],
  );
  return (
    <svg className="stage-layer stage-figures" aria-hidden="true">
      <LitArcs scene={scene} />
      <LaneNames names={names} receding={scene.lit !== null} open={open} onOpen={setOpen} />
      <NodeSpots scene={scene} />
      <NodeLabels scene={named} signs={names} />
    </svg>
  );
});
