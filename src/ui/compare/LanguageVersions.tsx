import type { Part } from '../../model/part.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import { partsByNumber } from '../../state/selectors/parts-by-number.ts';
import type { Comparing } from '../../state/view.ts';
import { sideRuns } from '../common/changed-runs.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ComparedParagraph } from './ComparedParagraph.tsx';
import { pairPlace } from './pair-place.ts';

interface LanguageVersionsProps {
  readonly comparing: Comparing;
  readonly left: CorpusDocument;
  readonly right: CorpusDocument;
}

/** Two texts in two languages, paragraph beside paragraph by their numbers; words are not compared. */
export function LanguageVersions({ comparing, left, right }: LanguageVersionsProps) {
  const { compare } = useMessages();
  return (
    <>
      <p className="notice">
        {comparing.left === comparing.right ? compare.versions : compare.otherLanguages}
      </p>
      <ol className="pairs" data-form="columns">
        {partsByNumber(left.parts, right.parts).map((pair) => (
          <li
            key={pairPlace({
              left: pair.left ? [pair.left.id] : [],
              right: pair.right ? [pair.right.id] : [],
            })}
            className="pair"
            data-change="copied"
          >
            <div className="pair-columns">
              <Version document={left} part={pair.left} />
              <Version document={right} part={pair.right} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Version({ document, part }: { readonly document: CorpusDocument; readonly part: Part | null }) {
  return (
    <div className="pair-side">
      {part && (
        <ComparedParagraph
          document={document}
          part={part}
          runs={sideRuns(part, { text: document.text, parts: [part] }, 'added', [])}
        />
      )}
    </div>
  );
}
