import { filteredTexts } from '../../state/selectors/filtered-texts.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { PictureEntries, type PictureEntry } from './PictureEntries.tsx';

const ARC = 'M0 4Q13 -12 26 4';

/** What the marks of a picture mean, in one line. */
export function PictureLegend({ font }: { readonly font: string }) {
  const { stage, filters } = useMessages();
  const corpus = useCorpus();
  const { citations } = useRecalling(({ view }) => filteredTexts(corpus, view.filter));
  const { states } = stage;
  const entries: readonly PictureEntry[] = [
    { words: states.here, mark: <circle className="static-node here" cx={20} r={5} /> },
    { words: states.gap, mark: <circle className="static-node gap" cx={20} r={5} /> },
    { words: states.mentioned, mark: <circle className="static-node mentioned" cx={20} r={5} /> },
    { words: stage.succession, mark: <SuccessionMark /> },
    {
      words: citations ? filters.citationsAtRest : stage.backbone,
      mark: <path className="rest-arc" d={ARC} />,
    },
    { words: stage.recalls, mark: <path className="lit-arc past" strokeWidth={1.8} d={ARC} /> },
    { words: stage.recalledBy, mark: <path className="lit-arc future" strokeWidth={1.8} d={ARC} /> },
  ];
  return <PictureEntries entries={entries} font={font} />;
}

function SuccessionMark() {
  return (
    <g className="succession">
      <line x1={0} x2={26} y1={0} y2={0} />
    </g>
  );
}
