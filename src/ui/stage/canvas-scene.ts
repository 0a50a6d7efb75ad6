import type { TimelineLayout } from '../../layout/timeline-layout.ts';
import type { CitationGraph } from '../../graph/citation-graph.ts';
import type { StageTheme } from './stage-theme.ts';
import type { StageSize } from './use-stage-size.ts';

/** All that the canvas is drawn from. */
export interface CanvasScene {
  readonly graph: CitationGraph;
  readonly layout: TimelineLayout;
  readonly size: StageSize;
  readonly theme: StageTheme;
}
