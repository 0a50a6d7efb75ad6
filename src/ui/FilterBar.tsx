import { lazy, Suspense, useCallback, useDeferredValue, useRef, useState } from 'react';
import { setFilter } from '../state/actions.ts';
import { knownFilter } from '../state/selectors/filtered-texts.ts';
import { shownTexts } from '../state/selectors/shown-texts.ts';
import { countChoices, NO_FILTER } from '../state/text-filter.ts';
import { BrokenPart } from './BrokenPart.tsx';
import { FaultBoundary } from './common/FaultBoundary.tsx';
import { useCorpus } from './common/use-corpus.ts';
import { useRecalling, useStore } from './common/use-recalling.ts';
import { useMessages } from './messages/use-messages.ts';

const FilterPanel = lazy(async () => ({
  default: (await import('./filters/FilterPanel.tsx')).FilterPanel,
}));

/** Opens the filters; beside it, how many texts filter and sessions leave, and the way back to all of them. */
export function FilterBar() {
  const { filters } = useMessages();
  const corpus = useDeferredValue(useCorpus());
  const store = useStore();
  const chosen = countChoices(useRecalling(({ view }) => knownFilter(corpus, view.filter)));
  const { count, total } = useRecalling(({ view }) => shownTexts(corpus, view));
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const bar = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const clear = () => {
    setFilter(store, NO_FILTER);
    button.current?.focus();
  };
  return (
    <div ref={bar} className="filter-bar">
      <span role="status" className={count < total ? 'filter-shown' : 'unseen'}>
        {filters.shown(count, total)}
      </span>
      {chosen > 0 && (
        <button type="button" className="filter-clear" onClick={clear}>
          {filters.clear}
        </button>
      )}
      <button
        ref={button}
        type="button"
        className="filter-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        data-chosen={chosen > 0}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M2 4h12M4.5 8h7M6.5 12h3" />
        </svg>
        {filters.open}
        {chosen > 0 && (
          <span className="filter-count">
            <span aria-hidden="true">{chosen}</span>
            <span className="unseen">{filters.chosen(chosen)}</span>
          </span>
        )}
      </button>
      {open && (
        <FaultBoundary asked={open} fallback={<BrokenPart words={filters.broken} />}>
          <Suspense fallback={null}>
            <FilterPanel bar={bar} button={button} onClose={close} />
          </Suspense>
        </FaultBoundary>
      )}
    </div>
  );
}
