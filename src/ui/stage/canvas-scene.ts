import type { TimelineLayout } from '../../layout/timeline-layout.ts';
import type { CitationNetwork } from '../../graph/citation-network.ts';
import type { StageTheme } from './stage-theme.ts';
import type { StageSize } from './use-stage-size.ts';

/** All that the canvas is drawn from. */
export interface CanvasScene {
  readonly graph: CitationNetwork;
  readonly layout: TimelineLayout;
  readonly size: StageSize;
  readonly theme: StageTheme;
}
