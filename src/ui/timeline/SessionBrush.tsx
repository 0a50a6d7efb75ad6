import { Slider } from 'radix-ui';
import { useMemo } from 'react';
import { sessionHistogram } from '../../layout/session-histogram.ts';
import { setSessions } from '../../state/actions.ts';
import { shownSessions } from '../../state/selectors/shown-sessions.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling, useStore } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { edgesOfSessions, sessionsOfEdges } from './brush-range.ts';
import { HistogramBars } from './HistogramBars.tsx';
import './timeline.css';

/** Histogram of texts by session with a two-thumb range that sets `view.sessions`. */
export function SessionBrush() {
  const corpus = useCorpus();
  const messages = useMessages();
  const store = useStore();
  const asked = useRecalling((state) => state.view.sessions);
  const sessions = useMemo(() => shownSessions(corpus, asked), [corpus, asked]);
  const bins = useMemo(() => sessionHistogram(corpus.graph), [corpus]);
  const [first, last] = sessions ?? [bins[0]?.session, bins.at(-1)?.session];
  if (first === undefined || last === undefined || bins.length < 2) return null;
  const edges = edgesOfSessions(bins, sessions);
  const { ordinal, full } = messages.session;
  const range = first === last ? full(first) : messages.stage.brushRange(ordinal(first), ordinal(last));
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
            aria-valuetext={full(first)}
          />
          <Slider.Thumb
            className="brush-thumb"
            aria-label={messages.stage.brushLast}
            aria-valuetext={full(last)}
          />
        </Slider.Root>
      </div>
    </section>
  );
}
