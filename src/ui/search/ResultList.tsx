import { useEffect } from 'react';
import { Count } from '../common/Count.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { optionId } from './option-id.ts';
import { OptionRow } from './OptionRow.tsx';
import { optionKey, type OptionGroup, type SearchOption } from './search-options.ts';
import { useStillWhilePressed } from './use-still-while-pressed.ts';

export interface ResultListProps {
  readonly listId: string;
  readonly groups: readonly OptionGroup[];
  /** Key of the option that Enter would choose. */
  readonly active: string | undefined;
  /** They are those of the last question: the answer to this one is on its way. */
  readonly busy: boolean;
  readonly onChosen: (option: SearchOption) => void;
}

const NEAREST: ScrollIntoViewOptions = { block: 'nearest' };

/** The options in their groups. */
export function ResultList({ listId, groups: found, active, busy, onChosen }: ResultListProps) {
  const { search } = useMessages();
  const [groups, onPress] = useStillWhilePressed(found);
  const first = groups[0]?.options[0];
  // What comes above an option that somebody walked to does not push it out of sight.
  const among = first && optionKey(first) !== active ? groups : null;
  useEffect(() => {
    if (active !== undefined) document.getElementById(optionId(listId, active))?.scrollIntoView(NEAREST);
  }, [listId, active, among]);
  return (
    <div id={listId} role="listbox" aria-label={search.label} aria-busy={busy} onPointerDown={onPress}>
      {groups.map(({ name, total, options }) => (
        <div key={name} role="group" aria-labelledby={`${listId}-${name}`} className="result-group">
          <div id={`${listId}-${name}`} className="result-head" role="presentation">
            {search.groups[name]} {total !== null && <Count of={total} />}
          </div>
          {options.map((option) => {
            const key = optionKey(option);
            return (
              <OptionRow
                key={key}
                option={option}
                optionId={optionId(listId, key)}
                active={key === active}
                onChosen={() => onChosen(option)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
