import { useMemo } from 'react';
import type { TextState } from '../../graph/text-state.ts';
import { filteredTexts } from '../../state/selectors/filtered-texts.ts';
import { ownTexts } from '../../state/selectors/own-texts.ts';
import { shownTexts } from '../../state/selectors/shown-texts.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { countMarks } from './count-marks.ts';
import './timeline.css';

/** Own texts without a date that are named; the library has them all. */
const MOST_UNDATED = 5;

/** What the marks of the map mean, with counts. */
export function Legend() {
  const corpus = useCorpus();
  const { graph } = corpus;
  const { stage, filters, own: words } = useMessages();
  const { counts } = useRecalling(({ view }) => filteredTexts(corpus, view.filter));
  const { has } = useRecalling(({ view }) => shownTexts(corpus, view));
  const network = useRecalling(({ view }) => view.stage === 'network');
  const own = ownTexts(corpus).filter(({ id }) => has(id));
  const { here, gap, mentioned, undated } = useMemo(
    () => countMarks(graph, has, network),
    [graph, has, network],
  );
  return (
    <div className="legend">
      <ul>
        <li>
          <StateMark state="here" />
          {stage.textHere(here)}
        </li>
        <li>
          <StateMark state="gap" />
          {stage.gap(gap)}
        </li>
        {mentioned > 0 && (
          <li>
            <StateMark state="mentioned" />
            {stage.mentioned(mentioned)}
          </li>
        )}
        <li>
          <svg className="line-mark" viewBox="0 0 28 14" aria-hidden="true">
            <circle className="gap" cx="6" cy="7" r="3" />
            <circle className="gap" cx="20" cy="7" r="6" />
          </svg>
          {stage.sizes}
        </li>
        <li>
          <LineMark className="succession" path="M1 7H27" />
          {stage.succession}
        </li>
        <li>
          <LineMark className="backbone" path="M1 12Q14 -2 27 12" />
          {counts ? filters.citationsAtRest : stage.backbone}
        </li>
        <li>
          <LineMark className="past" path="M1 12Q14 -2 27 12" />
          {stage.recalls}
        </li>
        <li>
          <LineMark className="future" path="M1 12Q14 -2 27 12" />
          {stage.recalledBy}
        </li>
        {own.some(({ date }) => network || date !== null) && (
          <li>
            <span className="own-mark" aria-hidden="true">
              00/0
            </span>
            {words.yours}
          </li>
        )}
      </ul>
      {!network && <OwnUndated ids={own.filter(({ date }) => date === null).map(({ id }) => id)} />}
      {undated > 0 && <p>{stage.undated(undated)}</p>}
    </div>
  );
}

/** Drafts mostly have no date: the reader still finds their own from the map. */
function OwnUndated({ ids }: { readonly ids: readonly string[] }) {
  const { own: words } = useMessages();
  if (ids.length === 0) return null;
  return (
    <p className="own-undated">
      {words.undated}{' '}
      {ids.slice(0, MOST_UNDATED).map((id, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <NodeLink id={id} />
        </span>
      ))}
      {ids.length > MOST_UNDATED && ' …'}
    </p>
  );
}

function StateMark({ state }: { readonly state: TextState }) {
  return (
    <svg className="mark" viewBox="0 0 14 14" aria-hidden="true">
      <circle className={state} cx="7" cy="7" r="5" />
    </svg>
  );
}

function LineMark({ className, path }: { readonly className: string; readonly path: string }) {
  return (
    <svg className="line-mark" viewBox="0 0 28 14" aria-hidden="true">
      <path className={className} d={path} />
    </svg>
  );
}
