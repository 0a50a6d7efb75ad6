import type { WordsState } from '../../state/search/finder.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Below the results: how much of the words is still to come, or what stands in the way of them. */
export function ResultFoot({ words }: { readonly words: WordsState }) {
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
