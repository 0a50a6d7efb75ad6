import { useMemo } from 'react';
import { useCorpus } from '../common/use-corpus.ts';
import { useMessages } from '../messages/use-messages.ts';
import { countMarks } from './count-marks.ts';
import './timeline.css';

/** What the marks of the map mean, with counts. */
export function Legend() {
  const { graph } = useCorpus();
  const { stage } = useMessages();
  const { here, gap, mentioned, undated } = useMemo(() => countMarks(graph), [graph]);
  return (
    <div className="legend">
      <ul>
        <li>
          <svg className="mark" viewBox="0 0 14 14" aria-hidden="true">
            <circle className="here" cx="7" cy="7" r="5" />
          </svg>
          {stage.textHere(here)}
        </li>
        <li>
          <svg className="mark" viewBox="0 0 14 14" aria-hidden="true">
            <circle className="gap" cx="7" cy="7" r="5" />
          </svg>
          {stage.gap(gap)}
        </li>
        {mentioned > 0 && (
          <li>
            <svg className="mark" viewBox="0 0 14 14" aria-hidden="true">
              <circle className="mentioned" cx="7" cy="7" r="5" />
            </svg>
            {stage.mentioned(mentioned)}
          </li>
        )}
        <li>
          <LineMark className="succession" path="M1 7H27" />
          {stage.succession}
        </li>
        <li>
          <LineMark className="backbone" path="M1 12Q14 -2 27 12" />
          {stage.backbone}
        </li>
        <li>
          <LineMark className="past" path="M1 12Q14 -2 27 12" />
          {stage.recalls}
        </li>
        <li>
          <LineMark className="future" path="M1 12Q14 -2 27 12" />
          {stage.recalledBy}
        </li>
      </ul>
      {undated > 0 && <p>{stage.undated(undated)}</p>}
    </div>
  );
}

function LineMark({ className, path }: { readonly className: string; readonly path: string }) {
  return (
    <svg className="line-mark" viewBox="0 0 28 14" aria-hidden="true">
      <path className={className} d={path} />
    </svg>
  );
}
