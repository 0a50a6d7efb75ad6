import type { SessionBin } from '../../layout/session-histogram.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { BrushEdges } from './brush-range.ts';

/** Least height of a bar that stands for something, as a share of the field. */
const LEAST = 0.1;

/** One bar a session: texts that are here below, gaps above them, what is only mentioned on top; a rule where sessions were left out. */
export function HistogramBars({
  bins,
  edges,
}: {
  readonly bins: readonly SessionBin[];
  readonly edges: BrushEdges;
}) {
  const messages = useMessages();
  const most = Math.max(1, ...bins.map(({ here, gap, mentioned }) => here + gap + mentioned));
  const share = (count: number) => (count === 0 ? 0 : Math.max(LEAST, (count / most) * 0.92));
  return (
    <div className="histogram" aria-hidden="true">
      {bins.map(({ session, here, gap, mentioned, afterFold }, place) => (
        <div
          key={session}
          className="bin"
          data-inside={place >= edges[0] && place < edges[1]}
          data-after-fold={afterFold}
          title={messages.stage.textsInSession(messages.session.full(session), here + gap + mentioned)}
        >
          <div className="bar mentioned" style={{ height: `${share(mentioned) * 100}%` }} />
          <div className="bar gap" style={{ height: `${share(gap) * 100}%` }} />
          <div className="bar here" style={{ height: `${share(here) * 100}%` }} />
        </div>
      ))}
    </div>
  );
}
