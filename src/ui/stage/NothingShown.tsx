import { memo } from 'react';
import { shownTexts } from '../../state/selectors/shown-texts.ts';
import { NothingLeft } from '../common/NothingLeft.tsx';
import { useRecalling } from '../common/use-recalling.ts';
import type { StageScene } from './use-stage-scene.ts';

/** Where filter and sessions leave nothing that has a place: says so, and the way back. */
export const NothingShown = memo(function NothingShown({
  scene: { layout, corpus },
}: {
  readonly scene: StageScene;
}) {
  const { count, total } = useRecalling(({ view }) => shownTexts(corpus, view));
  if (total === 0 || [...layout.nodes.values()].some(({ outside }) => !outside)) return null;
  return (
    <div className="nothing-shown">
      <NothingLeft undated={count > 0} />
    </div>
  );
});
