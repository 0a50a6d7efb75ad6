import { useId, useMemo, type RefObject } from 'react';
import { selectNode } from '../../state/actions.ts';
import { useStore } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { edgeWords, nodeWords } from './node-words.ts';
import type { StageCanvas } from './stage-canvas.ts';
import { useStageKeys } from './use-stage-keys.ts';
import type { StageScene } from './use-stage-scene.ts';

/**
 * The map for keyboard and screen reader: one tab stop, a list box whose option is the text one is on. Only that
 * option is in the page, so that a map of thousands of texts costs no more than one of dozens. The option says the
 * text; the live region adds the line one has gone along, if any.
 */
export function StageOptions({
  scene,
  canvas,
}: {
  readonly scene: StageScene;
  readonly canvas: RefObject<StageCanvas | null>;
}) {
  const messages = useMessages();
  const store = useStore();
  const id = useId();
  const words = scene.layout.kind === 'network' ? messages.stage.network : messages.stage;
  const { cursor, line, stops, onKeyDown, onFocus, onBlur } = useStageKeys(scene, canvas, store);
  const ids = useMemo(() => [...scene.layout.nodes.keys()], [scene.layout]);
  const place = cursor === null ? -1 : ids.indexOf(cursor);
  return (
    <>
      <div
        className="stage-options"
        role="listbox"
        tabIndex={0}
        aria-label={words.label}
        aria-describedby={`${id}-how`}
        aria-activedescendant={cursor === null ? undefined : `${id}-${place}`}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        {cursor !== null && (
          <div
            key={cursor}
            id={`${id}-${place}`}
            role="option"
            aria-selected={cursor === scene.selected}
            aria-posinset={place + 1}
            aria-setsize={ids.length}
            data-cursor={cursor}
            onClick={() => selectNode(store, cursor)}
          >
            {nodeWords(scene.corpus, cursor, messages)}
          </div>
        )}
      </div>
      <p id={`${id}-how`} className="stage-unseen">
        {words.instructions}
      </p>
      <p className="stage-unseen" role="status">
        {line && edgeWords(scene.corpus, line, messages)}
        {/* Said again each time: words that stay the same are not read out twice. */}
        {stops > 0 && <span key={stops}>{messages.stage.nothingFurther}</span>}
      </p>
    </>
  );
}
