import { Slider } from 'radix-ui';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { sessionHistogram } from '../../layout/session-histogram.ts';
import { setSessions } from '../../state/actions.ts';
import { filteredTexts } from '../../state/selectors/filtered-texts.ts';
import { shownSessions } from '../../state/selectors/shown-sessions.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling, useStore } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { edgesOfSessions, sessionsOfEdges } from './brush-range.ts';
import { HistogramBars } from './HistogramBars.tsx';
import './timeline.css';

/**
 * Histogram of the texts that pass the filter, by session, with a two-thumb range that sets `view.sessions`.
 * @param children stand at the end of its caption
 */
export function SessionBrush({ children }: { readonly children: ReactNode }) {
  const corpus = useDeferredValue(useCorpus());
  const messages = useMessages();
  const store = useStore();
  const asked = useRecalling((state) => state.view.sessions);
  const sessions = useMemo(() => shownSessions(corpus, asked), [corpus, asked]);
  const filter = useRecalling((state) => state.view.filter);
  const { passes } = filteredTexts(corpus, filter);
  const bins = useMemo(() => sessionHistogram(corpus.graph, passes), [corpus, passes]);
  const [first, last] = sessions ?? [bins[0]?.session, bins.at(-1)?.session];
  if (first === undefined || last === undefined || bins.length < 2) {
    return <div className="session-brush brush-caption">{children}</div>;
  }
  const edges = edgesOfSessions(bins, sessions);
  const { ordinal, full } = messages.session;
  const range = first === last ? full(first) : messages.stage.brushRange(ordinal(first), ordinal(last));
  return (
    <section className="session-brush" aria-label={messages.stage.brush}>
      <div className="brush-caption">
        <span className="brush-name">{messages.stage.brush}</span>
        <output>{range}</output>
        {sessions && (
          <button type="button" className="brush-all" onClick={() => setSessions(store, null)}>
            {messages.stage.brushAll}
          </button>
        )}
        {children}
      </div>
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
            data-edge="first"
            aria-label={messages.stage.brushFirst}
            aria-valuetext={full(first)}
          />
          <Slider.Thumb
            className="brush-thumb"
            data-edge="last"
            aria-label={messages.stage.brushLast}
            aria-valuetext={full(last)}
          />
        </Slider.Root>
      </div>
    </section>
  );
}
