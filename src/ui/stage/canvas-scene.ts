import type { StageLayout } from '../../layout/stage-layout.ts';
import type { CitationNetwork } from '../../graph/citation-network.ts';
import type { MapGroups } from '../../state/selectors/map-groups.ts';
import type { StageTheme } from './stage-theme.ts';
import type { StageSize } from './use-stage-size.ts';

/** All that the canvas is drawn from. */
export interface CanvasScene {
  readonly graph: CitationNetwork;
  readonly layout: StageLayout;
  /** By row of the citations, 1 where one passes the filter; null where all do. */
  readonly counting: Uint8Array | null;
  /** A text's colour, where one was chosen for colours to say something; else null. */
  readonly hueOf: MapGroups['hueOf'] | null;
  readonly size: StageSize;
  readonly theme: StageTheme;
}
