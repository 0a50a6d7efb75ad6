import { useMemo, useRef } from 'react';
import { useRecalling } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { AxisBar } from './AxisBar.tsx';
import { CitationsLeft } from './CitationsLeft.tsx';
import { HoverCard } from './HoverCard.tsx';
import { NetworkFoot } from './NetworkFoot.tsx';
import { NothingShown } from './NothingShown.tsx';
import { SessionGround } from './SessionGround.tsx';
import { StageButtons } from './StageButtons.tsx';
import { StageFigures } from './StageFigures.tsx';
import { StageOptions } from './StageOptions.tsx';
import { staticCitations } from './static-citations.ts';
import { StaticNotice } from './StaticNotice.tsx';
import { StaticDrawing } from './StaticDrawing.tsx';
import { SuccessionLines } from './SuccessionLines.tsx';
import { useCanvas } from './use-canvas.ts';
import { isMany } from './is-many.ts';
import { useFirstFrame } from './use-first-frame.ts';
import { usePointer } from './use-pointer.ts';
import { useCamera } from './use-camera.ts';
import { useSelectionInSight } from './use-selection-in-sight.ts';
import { useSettledFraming } from './use-settled-framing.ts';
import { useStageScene, type FramedScene } from './use-stage-scene.ts';
import './stage.css';
import './figures.css';
import './controls.css';

/**
 * The map: timeline of all dated texts or network of all texts, drawn on a canvas with a static drawing to fall back on.
 * Fills its container.
 */
export function Stage() {
  const messages = useMessages();
  const stage = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const network = useRecalling(({ view }) => view.stage === 'network');
  const { canvasScene, seenThrough, lighting, settled: atRest } = useStageScene(stage);
  const { framing, citations, lost, canvas } = useCanvas(container, canvasScene);
  const many = canvasScene !== null && isMany(canvasScene.layout);
  const { settled, shift } = useSettledFraming(framing, many);
  const framed = useMemo(() => seenThrough(settled, lost), [seenThrough, settled, lost]);
  // The axis is little work and stretches ill.
  const axis = useMemo(() => framed && (framing ? { ...framed, framing } : framed), [framed, framing]);
  const scene = useMemo(() => framed && { ...framed, ...lighting, framed, lighting }, [framed, lighting]);
  const pointer = usePointer(scene);
  useFirstFrame(scene !== null);
  useSelectionInSight(canvas, lighting.selected, canvasScene?.layout ?? null);
  useCamera(canvas);
  return (
    <section
      className="stage"
      aria-label={network ? messages.stage.network.label : messages.stage.label}
      data-drawn={scene !== null}
      data-lit={Boolean(scene?.lit)}
      data-citations={citations.drawn}
      data-static={lost}
    >
      {lost && <StaticNotice />}
      <div ref={stage} className="stage-paper">
        {scene && (
          <div className="stage-shift" data-moved={many} style={{ transform: shift }}>
            <svg className="stage-layer" aria-hidden="true">
              <SessionGround scene={scene.framed} />
              <SuccessionLines scene={scene} />
              {lost && <StaticDrawing scene={scene.framed} />}
            </svg>
          </div>
        )}
        <div ref={container} className="stage-canvas" aria-hidden="true" {...pointer} />
        {scene && axis && (
          <>
            <div className="stage-shift" data-moved={many} style={{ transform: shift }}>
              <StageFigures scene={scene} />
            </div>
            {axis.layout.kind === 'timeline' && <AxisBar scene={axis} />}
            {network && <NetworkFoot settled={atRest} />}
            <CitationsLeft {...(lost ? drawnStill(scene.framed) : citations)} nearer={many && !lost} />
            <StageOptions scene={scene} canvas={canvas} />
            {!lost && <StageButtons canvas={canvas} />}
            <HoverCard scene={scene} />
            <NothingShown scene={scene} />
          </>
        )}
      </div>
    </section>
  );
}

function drawnStill(scene: FramedScene) {
  const { ends, of } = staticCitations(scene);
  return { drawn: ends.length, of };
}
