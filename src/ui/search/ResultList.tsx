import { Count } from '../common/Count.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { optionId } from './option-id.ts';
import { OptionRow } from './OptionRow.tsx';
import type { OptionGroup, SearchOption } from './search-options.ts';
import { useStillWhilePressed } from './use-still-while-pressed.ts';

export interface ResultListProps {
  readonly listId: string;
  readonly groups: readonly OptionGroup[];
  /** Which of all options Enter would choose, from 0. */
  readonly at: number;
  /** They are those of the last question: the answer to this one is on its way. */
  readonly busy: boolean;
  readonly onChosen: (option: SearchOption) => void;
}

/** The options in their groups. */
export function ResultList({ listId, groups: found, at, busy, onChosen }: ResultListProps) {
  const { search } = useMessages();
  const [groups, onPress] = useStillWhilePressed(found);
  const firsts = groups.map((_, group) =>
    groups.slice(0, group).reduce((sum, { options }) => sum + options.length, 0),
  );
  return (
    <div id={listId} role="listbox" aria-label={search.label} aria-busy={busy} onPointerDown={onPress}>
      {groups.map(({ name, total, options }, group) => (
        <div key={name} role="group" aria-labelledby={`${listId}-${name}`} className="result-group">
          <div id={`${listId}-${name}`} className="result-head" role="presentation">
            {search.groups[name]} {total !== null && <Count of={total} />}
          </div>
          {options.map((option, row) => {
            const place = (firsts[group] ?? 0) + row;
            return (
              <OptionRow
                key={keyOf(option)}
                option={option}
                optionId={optionId(listId, place)}
                active={place === at}
                onChosen={() => onChosen(option)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

function keyOf(option: SearchOption): string {
  switch (option.kind) {
    case 'paragraph': {
      const { at } = option.found;
      return `${at.kind === 'own' ? `own ${at.key}` : at.document} ${at.place}`;
    }
    case 'recent':
      return `recent ${option.query}`;
    case 'text':
    case 'item':
      return option.id;
    case 'more':
    case 'wording':
    case 'forget':
      return option.kind;
  }
}
