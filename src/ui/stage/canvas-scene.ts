import type { StageLayout } from '../../layout/stage-layout.ts';
import type { CitationNetwork } from '../../graph/citation-network.ts';
import type { StageTheme } from './stage-theme.ts';
import type { StageSize } from './use-stage-size.ts';

/** All that the canvas is drawn from. */
export interface CanvasScene {
  readonly graph: CitationNetwork;
  readonly layout: StageLayout;
  /** Whether the citation of one text by another passes the filter; null where all do. */
  readonly counts: ((source: string, target: string) => boolean) | null;
  readonly size: StageSize;
  readonly theme: StageTheme;
}
