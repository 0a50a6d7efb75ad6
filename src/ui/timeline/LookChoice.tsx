import { goTo } from '../../state/actions.ts';
import { MAP_COLOURS, MAP_SIZES } from '../../state/map-look.ts';
import { useRecalling, useStore } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';

/** What colour and size of the texts on the map are to say. */
export function LookChoice() {
  const { look } = useMessages().stage;
  const store = useStore();
  const colour = useRecalling(({ view }) => view.colour);
  const size = useRecalling(({ view }) => view.size);
  return (
    <div className="look-choice">
      <Choice
        name={look.colour}
        names={look.colours}
        all={MAP_COLOURS}
        chosen={colour}
        onChoose={(to) => goTo(store, { colour: to })}
      />
      <Choice
        name={look.size}
        names={look.sizes}
        all={MAP_SIZES}
        chosen={size}
        onChoose={(to) => goTo(store, { size: to })}
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly names: Readonly<Record<T, string>>;
  readonly all: readonly T[];
  readonly chosen: T;
  readonly onChoose: (to: T) => void;
}

function Choice<T extends string>({ name, names, all, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <label>
      {name}
      <select
        value={chosen}
        onChange={({ target }) => {
          const to = all.find((each) => each === target.value);
          if (to !== undefined) onChoose(to);
        }}
      >
        {all.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
