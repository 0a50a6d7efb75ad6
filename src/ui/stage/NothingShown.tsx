import { memo } from 'react';
import { setSessions } from '../../state/actions.ts';
import { useStore } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { StageScene } from './use-stage-scene.ts';

/** Where the sessions asked for have no text: says so, and the way back to all of them. */
export const NothingShown = memo(function NothingShown({
  scene: { layout },
}: {
  readonly scene: StageScene;
}) {
  const { stage } = useMessages();
  const store = useStore();
  if (layout.nodes.size === 0 || [...layout.nodes.values()].some(({ outside }) => !outside)) return null;
  return (
    <div className="nothing-shown" role="status">
      <p>{stage.nothingInSessions}</p>
      <button type="button" className="button" onClick={() => setSessions(store, null)}>
        {stage.brushAll}
      </button>
    </div>
  );
});
