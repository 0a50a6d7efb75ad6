import { Slider } from 'radix-ui';
import { useMemo } from 'react';
import { sessionHistogram } from '../../layout/session-histogram.ts';
import { setSessions } from '../../state/actions.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling, useStore } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { edgesOfSessions, sessionsOfEdges } from './brush-range.ts';
import { HistogramBars } from './HistogramBars.tsx';
import './timeline.css';

/** Histogram of texts by session with a two-thumb range that sets `view.sessions`. */
export function SessionBrush() {
  const { graph } = useCorpus();
  const messages = useMessages();
  const store = useStore();
  const sessions = useRecalling((state) => state.view.sessions);
  const bins = useMemo(() => sessionHistogram(graph), [graph]);
  const edges = edgesOfSessions(bins, sessions);
  const [first, last] = [bins[edges[0]], bins[edges[1] - 1]];
  if (!first || !last || bins.length < 2) return null;
  const { ordinal } = messages.session;
  const range = messages.stage.brushRange(ordinal(first.session), ordinal(last.session));
  return (
    <section className="session-brush" aria-label={messages.stage.brush}>
      <p className="brush-caption">
        <span>{messages.stage.brush}</span>
        <output>{range}</output>
        {sessions && (
          <button type="button" onClick={() => setSessions(store, null)}>
            {messages.stage.brushAll}
          </button>
        )}
      </p>
      <div className="brush-field">
        <HistogramBars bins={bins} edges={edges} />
        <Slider.Root
          className="brush-slider"
          min={0}
          max={bins.length}
          step={1}
          minStepsBetweenThumbs={1}
          value={[...edges]}
          onValueChange={([start = 0, end = bins.length]) =>
            setSessions(store, sessionsOfEdges(bins, [start, end]))
          }
        >
          <Slider.Track className="brush-track">
            <div
              className="brush-range"
              style={{
                insetInlineStart: `${(edges[0] / bins.length) * 100}%`,
                insetInlineEnd: `${(1 - edges[1] / bins.length) * 100}%`,
              }}
            />
          </Slider.Track>
          <Slider.Thumb
            className="brush-thumb"
            aria-label={messages.stage.brushFirst}
            aria-valuetext={messages.session.full(first.session)}
          />
          <Slider.Thumb
            className="brush-thumb"
            aria-label={messages.stage.brushLast}
            aria-valuetext={messages.session.full(last.session)}
          />
        </Slider.Root>
      </div>
    </section>
  );
}
