import { useEffect, useMemo, useRef } from 'react';
import { selectionName } from '../common/selection-name.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { AxisBar } from './AxisBar.tsx';
import { laneNames } from './lane-names.ts';
import { LaneNames } from './LaneNames.tsx';
import { LitArcs } from './LitArcs.tsx';
import { NodeLabels } from './NodeLabels.tsx';
import { NodeSpots } from './NodeSpots.tsx';
import { pictureScene } from './picture-scene.ts';
import { PictureLegend } from './PictureLegend.tsx';
import { PictureLook } from './PictureLook.tsx';
import { SessionGround } from './SessionGround.tsx';
import { staticCitations } from './static-citations.ts';
import { StaticDrawing } from './StaticDrawing.tsx';
import { SuccessionLines } from './SuccessionLines.tsx';
import { AXIS_HEIGHT, type StageScene } from './use-stage-scene.ts';
import { labelFont } from './use-label-font.ts';
import { useNetwork } from './use-network.ts';
import './stage.css';
import './figures.css';
import './picture.css';

interface StagePictureProps {
  /** The address that the picture names as its own. */
  readonly address: string;
  /** Called once, when all of it stands in the page with its styles. */
  readonly onDrawn: (drawing: SVGSVGElement) => void;
}

/** Pixels of the drawing itself, and of what stands above and below it. */
const MAP = { width: 1440, height: 780 };
const HEAD = 64;
const FOOT = 116;
const EDGE = 16;
const HEIGHT = HEAD + MAP.height + AXIS_HEIGHT + FOOT;
const nobody = () => {};

/** The map as it goes into a document: out of sight, drawn by the layers of the stage, with title, axis, legend and source. */
export function StagePicture({ address, onDrawn }: StagePictureProps) {
  const messages = useMessages();
  const corpus = useCorpus();
  const view = useRecalling((state) => state.view);
  const spotlight = useRecalling((state) => state.spotlight);
  const drawing = useRef<SVGSVGElement>(null);
  const font = useMemo(() => labelFont(document.documentElement), []);
  const title = useTitle();
  const wanted = view.stage === 'network';
  const network = useNetwork(corpus, wanted);
  const ready = !wanted || network !== null;
  useEffect(() => {
    if (!ready) return undefined;
    let left = false;
    // The names are measured in the page's own fonts.
    const hand = async () => {
      await document.fonts.ready;
      if (!left && drawing.current) onDrawn(drawing.current);
    };
    void hand();
    return () => {
      left = true;
    };
  }, [onDrawn, ready]);
  if (!ready) return null;
  const scene = pictureScene(corpus, { view, spotlight }, MAP, { font, network });
  const {
    ends: { length: drawn },
    of,
  } = staticCitations(scene.framed);
  return (
    <div className="stage picture" data-lit={scene.lit !== null} hidden>
      <svg ref={drawing} width={MAP.width} height={HEIGHT} viewBox={`0 0 ${MAP.width} ${HEIGHT}`}>
        <title>{title}</title>
        <rect className="picture-paper" width={MAP.width} height={HEIGHT} />
        <text className="picture-title" x={EDGE} y={38}>
          {title}
        </text>
        <g transform={`translate(0 ${HEAD})`}>
          <PictureLayers scene={scene} />
        </g>
        <g transform={`translate(0 ${HEAD + MAP.height})`}>
          {wanted ? <PlacesNote /> : <AxisBar scene={scene} />}
        </g>
        <g transform={`translate(${EDGE} ${HEIGHT - 44})`}>
          <PictureLegend font={font} />
        </g>
        <g transform={`translate(${EDGE} ${HEIGHT - 92})`}>
          <PictureLook font={font} />
        </g>
        <text className="picture-source" x={EDGE} y={HEIGHT - 14}>
          {messages.stage.pictureSource(address)}
        </text>
        {drawn < of && (
          <text className="picture-source" x={MAP.width - EDGE} y={HEIGHT - 14} textAnchor="end">
            {messages.stage.citationsHeaviest(drawn, of)}
          </text>
        )}
      </svg>
    </div>
  );
}

/** In the place of the axis: what nearness means in a network. */
function PlacesNote() {
  return (
    <text className="picture-source" x={EDGE} y={AXIS_HEIGHT / 2}>
      {useMessages().stage.network.places}
    </text>
  );
}

/** The layers of the stage, from the ground up. */
function PictureLayers({ scene }: { readonly scene: StageScene }) {
  const messages = useMessages();
  const names = laneNames({ scene: scene.framed, messages, open: null });
  return (
    <>
      <SessionGround scene={scene.framed} />
      <SuccessionLines scene={scene} />
      <StaticDrawing scene={scene.framed} />
      <LitArcs scene={scene} />
      <LaneNames names={names} receding={scene.lit !== null} open={null} onOpen={nobody} />
      <NodeSpots scene={scene} />
      <NodeLabels scene={scene} signs={names} />
    </>
  );
}

/** What the map is of, what is open, and the sessions shown. */
function useTitle(): string {
  const messages = useMessages();
  const corpus = useCorpus();
  const language = useInterfaceLanguage();
  const { selection, sessions } = useRecalling((state) => state.view);
  const name = selectionName(selection, corpus, messages, language);
  const network = useRecalling(({ view }) => view.stage === 'network');
  const { ordinal } = messages.session;
  const range = sessions && messages.stage.brushRange(ordinal(sessions[0]), ordinal(sessions[1]));
  const { label } = network ? messages.stage.network : messages.stage;
  return [label, name, range].filter(Boolean).join(' · ');
}
