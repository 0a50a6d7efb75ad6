import type { SessionBin } from '../../layout/session-histogram.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { BrushEdges } from './brush-range.ts';

/** Least height of a bar that stands for something, as a share of the field. */
const LEAST = 0.1;

/** One bar a session: texts that are here below, gaps above them; a rule where sessions were left out. */
export function HistogramBars({
  bins,
  edges,
}: {
  readonly bins: readonly SessionBin[];
  readonly edges: BrushEdges;
}) {
  const messages = useMessages();
  const most = Math.max(1, ...bins.map(({ texts, gaps }) => texts + gaps));
  const share = (count: number) => (count === 0 ? 0 : Math.max(LEAST, (count / most) * 0.92));
  return (
    <div className="histogram" aria-hidden="true">
      {bins.map(({ session, texts, gaps, afterFold }, place) => (
        <div
          key={session}
          className="bin"
          data-inside={place >= edges[0] && place < edges[1]}
          data-after-fold={afterFold}
          title={messages.stage.textsInSession(messages.session.full(session), texts + gaps)}
        >
          <div className="bar gap" style={{ height: `${share(gaps) * 100}%` }} />
          <div className="bar here" style={{ height: `${share(texts) * 100}%` }} />
        </div>
      ))}
    </div>
  );
}
