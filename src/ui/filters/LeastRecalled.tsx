import { useId } from 'react';
import { useMessages } from '../messages/use-messages.ts';

interface LeastRecalledProps {
  readonly steps: readonly number[];
  /** 0: any. */
  readonly chosen: number;
  readonly onChoose: (times: number) => void;
}

/** By how many texts a text is recalled at least. */
export function LeastRecalled({ steps, chosen, onChoose }: LeastRecalledProps) {
  const { filters } = useMessages();
  const name = useId();
  const times = [...new Set([0, ...steps, chosen])].sort((a, b) => a - b);
  if (times.length < 2) return null;
  return (
    <fieldset className="choice-group">
      <legend>{filters.leastRecalled}</legend>
      {times.map((each) => (
        <label key={each} className="choice">
          <input type="radio" name={name} checked={each === chosen} onChange={() => onChoose(each)} />
          {each === 0 ? filters.anyTimes : filters.times(each)}
        </label>
      ))}
    </fieldset>
  );
}
