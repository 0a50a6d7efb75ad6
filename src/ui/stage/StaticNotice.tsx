import { useMessages } from '../messages/use-messages.ts';

/** Says that the drawing below is a still one, and the ways on: the table, or another try. */
export function StaticNotice() {
  const { stage, retry } = useMessages();
  return (
    <p className="stage-notice" role="status">
      <strong>{stage.noWebgl.title}.</strong> {stage.noWebgl.way}{' '}
      <button type="button" onClick={() => location.reload()}>
        {retry}
      </button>
    </p>
  );
}
