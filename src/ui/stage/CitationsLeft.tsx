import { useMessages } from '../messages/use-messages.ts';
import type { CanvasState } from './use-canvas.ts';

/** Where there are too many citations to draw them all: how many are drawn, and what to do to see the others. */
export function CitationsLeft({ citations: { drawn, of } }: Pick<CanvasState, 'citations'>) {
  const { citationsDrawn } = useMessages().stage;
  if (drawn >= of) return null;
  return <p className="citations-left">{citationsDrawn(drawn, of)}</p>;
}
