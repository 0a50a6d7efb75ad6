import { textState, type TextState } from '../../graph/text-state.ts';
import type { CanvasScene } from './canvas-scene.ts';

/** What the canvas is told of a text beside its place. */
export interface TextLook {
  readonly color: string;
  readonly rim: string;
  readonly state: TextState;
}

/** Filled where the text is here, hollow where it is a gap, fainter where it is only mentioned. */
export function textLook(
  id: string,
  { graph, theme, hueOf }: Pick<CanvasScene, 'graph' | 'theme' | 'hueOf'>,
): TextLook {
  const state = textState(graph.getNodeAttributes(id));
  const usual = state === 'here' ? theme.accent : theme[state];
  const hue = hueOf?.(id) ?? null;
  // Beside texts that have a colour, one that has none is grey.
  const rim = hue !== null ? theme.hues[hue] : hueOf !== null && state === 'here' ? theme.gap : usual;
  return { color: state === 'here' ? rim : theme.paper, rim, state };
}
