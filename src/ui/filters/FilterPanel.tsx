import { Popover } from 'radix-ui';
import { useRef, type RefObject } from 'react';
import { setFilter } from '../../state/actions.ts';
import { filterChoices } from '../../state/selectors/filter-choices.ts';
import { knownFilter } from '../../state/selectors/filtered-texts.ts';
import { shownTexts } from '../../state/selectors/shown-texts.ts';
import { countChoices, NO_FILTER } from '../../state/text-filter.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling, useStore } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { LeastRecalled } from './LeastRecalled.tsx';
import { ThreadChoice } from './ThreadChoice.tsx';
import './filters.css';

interface FilterPanelProps {
  /** What it stands beside. */
  readonly bar: RefObject<HTMLElement | null>;
  /** What it was opened by, and gives the focus back to. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** Which texts are shown, each choice at once: beside its button, on a phone a sheet at the foot. */
export function FilterPanel({ bar, button, onClose }: FilterPanelProps) {
  const { filters, page, direction } = useMessages();
  const panel = useRef<HTMLDivElement>(null);
  /** Something else was turned to: the focus stays there. */
  const left = useRef(false);
  return (
    <Popover.Root open onOpenChange={(open) => open || onClose()}>
      <Popover.Anchor virtualRef={bar} />
      <Popover.Content
        ref={panel}
        className="filter-panel"
        // Over the text, so that the map can be seen to change.
        side={direction === 'rtl' ? 'left' : 'right'}
        align="end"
        sideOffset={24}
        collisionPadding={8}
        aria-labelledby="filters-title"
        tabIndex={-1}
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          panel.current?.focus();
        }}
        onInteractOutside={(event) => {
          // The button closes it by itself.
          if (button.current?.contains(event.target as Node)) event.preventDefault();
          else left.current = true;
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          if (!left.current) button.current?.focus();
        }}
      >
        <header className="filter-head">
          <h2 id="filters-title">{filters.open}</h2>
          <FilterState />
          <Popover.Close className="filter-close" aria-label={page.close}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" />
            </svg>
          </Popover.Close>
        </header>
        <FilterGroups />
      </Popover.Content>
    </Popover.Root>
  );
}

/** How many texts are left, and the way back to all. */
function FilterState() {
  const { filters } = useMessages();
  const corpus = useCorpus();
  const store = useStore();
  const view = useRecalling((state) => state.view);
  const { count, total } = shownTexts(corpus, view);
  const chosen = countChoices(knownFilter(corpus, view.filter));
  return (
    <p className="filter-state">
      <span aria-hidden="true">{filters.shown(count, total)}</span>
      <button
        type="button"
        className="filter-clear"
        aria-disabled={chosen === 0}
        onClick={() => setFilter(store, NO_FILTER)}
      >
        {filters.clear}
      </button>
    </p>
  );
}

function FilterGroups() {
  const { filters, acts } = useMessages();
  const corpus = useCorpus();
  const store = useStore();
  const filter = useRecalling(({ view }) => knownFilter(corpus, view.filter));
  const choices = filterChoices(corpus, filter);
  return (
    <div className="filter-groups">
      <ChoiceGroup
        legend={filters.states}
        choices={choices.states}
        chosen={filter.states}
        nameOf={(state) => filters.stateNames[state]}
        onChoose={(states) => setFilter(store, { states })}
      />
      <ChoiceGroup
        legend={filters.bodies}
        choices={choices.bodies}
        chosen={filter.bodies}
        nameOf={(body) => filters.bodyNames[body]}
        onChoose={(bodies) => setFilter(store, { bodies })}
      />
      <LeastRecalled
        steps={choices.leastRecalled}
        chosen={filter.leastRecalled}
        onChoose={(leastRecalled) => setFilter(store, { leastRecalled })}
      />
      <ThreadChoice
        choices={choices.threads}
        chosen={filter.threads}
        onChoose={(threads) => setFilter(store, { threads })}
      />
      <fieldset className="filter-citations">
        <legend>{filters.citations}</legend>
        <p>{filters.citationsExplained}</p>
        <ChoiceGroup
          legend={filters.places}
          choices={choices.places}
          chosen={filter.places}
          nameOf={(place) => filters.placeNames[place]}
          onChoose={(places) => setFilter(store, { places })}
        />
        <ChoiceGroup
          legend={filters.acts}
          choices={choices.acts}
          chosen={filter.acts}
          nameOf={(act) => acts[act]}
          onChoose={(chosen) => setFilter(store, { acts: chosen })}
        />
      </fieldset>
    </div>
  );
}
