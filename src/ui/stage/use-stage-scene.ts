import { useCallback, useDeferredValue, useMemo, type RefObject } from 'react';
import type { StageLayout } from '../../layout/stage-layout.ts';
import type { Corpus } from '../../state/selectors/corpus.ts';
import { filteredTexts } from '../../state/selectors/filtered-texts.ts';
import { mapGroups } from '../../state/selectors/map-groups.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { screenNodes, wholeDrawing, type Framing, type ScreenNode } from './framing.ts';
import { litNeighbourhood, type Lit } from './lit-neighbourhood.ts';
import type { CanvasScene } from './canvas-scene.ts';
import { areMany } from './is-many.ts';
import { useGlidingLayout } from './use-gliding-layout.ts';
import { useGoalLayout } from './use-goal-layout.ts';
import { useLabelFont } from './use-label-font.ts';
import { useStageSize, type StageSize } from './use-stage-size.ts';
import { useStageTheme } from './use-stage-theme.ts';

/** The texts as the camera frames them, whatever is lit: stays the same while a pointer moves over them. */
export interface FramedScene {
  readonly corpus: Corpus;
  readonly layout: StageLayout;
  readonly size: StageSize;
  readonly framing: Framing;
  readonly font: string;
  /** By row of the citations, 1 where one passes the filter; null where all do. */
  readonly counting: CanvasScene['counting'];
  /** A text's colour, where one was chosen for colours to say something; else null. */
  readonly hueOf: CanvasScene['hueOf'];
  /** Texts shown, on the screen. */
  readonly nodes: ReadonlyMap<string, ScreenNode>;
}

/** What stands out from the rest. */
export interface Lighting {
  readonly lit: Lit | null;
  /** The text that is open, and the one pointed at. */
  readonly selected: string | null;
  readonly hovered: string | null;
}

/** Everything the layers of the stage are drawn from: values of the state and what follows from them. */
export interface StageScene extends FramedScene, Lighting {
  /** The part of it that does not depend on what is lit, and the part that does, to remember things by. */
  readonly framed: FramedScene;
  readonly lighting: Lighting;
}

export interface StageBase {
  readonly canvasScene: CanvasScene | null;
  /** The scene as the camera frames it; without a canvas, all of the drawing. Null as long as there is none. */
  readonly seenThrough: (framing: Framing | null, lost: boolean) => FramedScene | null;
  readonly lighting: Lighting;
  /** False while a network is being laid out. */
  readonly settled: boolean;
}

/** Pixels beyond the edge within which texts still count as seen. */
const SPARE = 40;
export const AXIS_HEIGHT = 42;

/** Lays the map out for the size the stage has, and lights what the state says. */
export function useStageScene(stage: RefObject<HTMLElement | null>): StageBase {
  // What was chosen is seen to be chosen at once, and what has come is said; the map of thousands of texts follows.
  const corpus = useDeferredValue(useCorpus());
  const filter = useDeferredValue(useRecalling((state) => state.view.filter));
  const { passes, citations: counting } = filteredTexts(corpus, filter);
  const colour = useDeferredValue(useRecalling(({ view }) => view.colour));
  const hueOf = useMemo(() => mapGroups(corpus, colour)?.hueOf ?? null, [corpus, colour]);
  const selection = useRecalling((state) => state.view.selection);
  const hover = useRecalling((state) => state.hover);
  const spotlight = useRecalling((state) => state.spotlight);
  const theme = useStageTheme(stage);
  const font = useLabelFont(stage);
  const whole = useStageSize(stage, areMany(corpus.index.nodes.id.length));
  const size = useMemo(
    () => whole && { ...whole, height: Math.max(80, whole.height - AXIS_HEIGHT) },
    [whole],
  );
  const { goal, settled } = useGoalLayout(corpus, { passes, size, font });
  const layout = useGlidingLayout(goal, corpus.graph);
  const canvasScene = useMemo(
    () => (layout && size && theme ? { graph: corpus.graph, layout, counting, hueOf, size, theme } : null),
    [corpus.graph, layout, counting, hueOf, size, theme],
  );
  const lighting = useMemo((): Lighting => {
    const seen = (id: string) => layout?.nodes.get(id)?.outside === false;
    return {
      lit: litNeighbourhood(corpus.graph, { hover, selection, spotlight }, seen, counting),
      selected: selection.kind === 'node' ? selection.id : null,
      hovered: hover?.kind === 'node' ? hover.id : null,
    };
  }, [corpus.graph, layout, counting, hover, selection, spotlight]);
  const seenThrough = useCallback(
    (framed: Framing | null, lost: boolean): FramedScene | null => {
      const framing = framed ?? (lost && layout && size ? wholeDrawing(layout, size.width) : null);
      if (!layout || !size || !framing) return null;
      const nodes = screenNodes(layout, framing, size, SPARE);
      return { corpus, layout, size, framing, font, counting, hueOf, nodes };
    },
    [corpus, layout, size, font, counting, hueOf],
  );
  return { canvasScene, seenThrough, lighting, settled };
}
