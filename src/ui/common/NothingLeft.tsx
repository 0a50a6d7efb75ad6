import { setFilter, setSessions } from '../../state/actions.ts';
import { countChoices, NO_FILTER } from '../../state/text-filter.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useRecalling, useStore } from './use-recalling.ts';
import { ViewLink } from './ViewLink.tsx';
import './nothing-left.css';

/**
 * Says that filter and sessions leave no text, with the way back from each.
 * @param undated they leave some, but none with a date, that the map could show
 */
export function NothingLeft({ undated = false }: { readonly undated?: boolean }) {
  const { filters, stage, page } = useMessages();
  const store = useStore();
  const { filter, sessions } = useRecalling(({ view }) => view);
  const filtered = countChoices(filter) > 0;
  return (
    <div className="nothing-left" role="status">
      <p>{undated ? filters.nothingDated : filtered ? filters.nothing : stage.nothingInSessions}</p>
      <p className="ways-back">
        {undated && <ViewLink to={{ stage: 'table' }}>{page.seeTable}</ViewLink>}
        {filtered && (
          <button type="button" className="button" onClick={() => setFilter(store, NO_FILTER)}>
            {filters.clear}
          </button>
        )}
        {sessions && (
          <button type="button" className="button" onClick={() => setSessions(store, null)}>
            {stage.brushAll}
          </button>
        )}
      </p>
    </div>
  );
}
