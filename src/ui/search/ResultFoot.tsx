import type { WordsState } from '../../state/search/finder.ts';
import { useMessages } from '../messages/use-messages.ts';

interface ResultFootProps {
  readonly words: WordsState;
  /** By so many of its words a long query was looked for; null where by all. */
  readonly firstWords: number | null;
}

/** Below the results: by what was searched, and how much of the words is still to come, or what stands in the way of them. */
export function ResultFoot({ words, firstWords }: ResultFootProps) {
  const { search } = useMessages();
  return (
    <>
      {firstWords !== null && <p className="result-foot">{search.firstWords(firstWords)}</p>}
      <WordsFoot words={words} />
    </>
  );
}

function WordsFoot({ words }: Pick<ResultFootProps, 'words'>) {
  const { search, faults } = useMessages();
  if (words.status === 'coming') {
    return (
      <p className="result-foot">
        {search.coming(words.come, words.of)}
        <progress value={words.come} max={Math.max(1, words.of)} aria-hidden="true" />
      </p>
    );
  }
  if (words.status !== 'failed') return null;
  const { title, way } = faults[words.fault.code];
  return (
    <p className="result-foot">
      {search.notAll} {title} {way}
    </p>
  );
}
