import type { FilterChoice } from '../../state/selectors/filter-choices.ts';
import { Count } from '../common/Count.tsx';

interface ChoiceGroupProps<T> {
  readonly legend: string;
  readonly choices: readonly FilterChoice<T>[];
  readonly chosen: readonly T[];
  readonly nameOf: (value: T) => string;
  /** In the order of the choices. */
  readonly onChoose: (chosen: readonly T[]) => void;
}

/** Some of a few, each with how much there is of it; of one there is nothing to choose. */
export function ChoiceGroup<T extends string>({
  legend,
  choices,
  chosen,
  nameOf,
  onChoose,
}: ChoiceGroupProps<T>) {
  if (choices.length < 2 && chosen.length === 0) return null;
  const toggle = (value: T) =>
    onChoose(
      choices.map((choice) => choice.value).filter((each) => chosen.includes(each) !== (each === value)),
    );
  return (
    <fieldset className="choice-group">
      <legend>{legend}</legend>
      {choices.map(({ value, count }) => (
        <label key={value} className="choice" data-nothing={count === 0}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          {nameOf(value)} <Count of={count} />
        </label>
      ))}
    </fieldset>
  );
}
