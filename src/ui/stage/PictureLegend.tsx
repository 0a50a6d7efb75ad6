import type { ReactNode } from 'react';
import { filteredTexts } from '../../state/selectors/filtered-texts.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { textWidth } from './text-width.ts';

const MARK = 34;
const AFTER = 22;
const ARC = 'M0 4Q13 -12 26 4';

/** What the marks of a picture mean, in one line. */
export function PictureLegend({ font }: { readonly font: string }) {
  const { stage, filters } = useMessages();
  const corpus = useCorpus();
  const { counts } = useRecalling(({ view }) => filteredTexts(corpus, view.filter));
  const { states } = stage;
  const entries: readonly { readonly words: string; readonly mark: ReactNode }[] = [
    { words: states.here, mark: <circle className="static-node here" cx={20} r={5} /> },
    { words: states.gap, mark: <circle className="static-node gap" cx={20} r={5} /> },
    { words: states.mentioned, mark: <circle className="static-node mentioned" cx={20} r={5} /> },
    { words: stage.succession, mark: <SuccessionMark /> },
    { words: counts ? filters.citationsAtRest : stage.backbone, mark: <path className="rest-arc" d={ARC} /> },
    { words: stage.recalls, mark: <path className="lit-arc past" strokeWidth={1.8} d={ARC} /> },
    { words: stage.recalledBy, mark: <path className="lit-arc future" strokeWidth={1.8} d={ARC} /> },
  ];
  let end = 0;
  return entries.map(({ words, mark }) => {
    const start = end;
    end += MARK + textWidth(words, font) + AFTER;
    return (
      <g key={words} transform={`translate(${start.toFixed(1)} 0)`}>
        {mark}
        <text className="picture-words" x={MARK} y={4}>
          {words}
        </text>
      </g>
    );
  });
}

function SuccessionMark() {
  return (
    <g className="succession">
      <line x1={0} x2={26} y1={0} y2={0} />
    </g>
  );
}
