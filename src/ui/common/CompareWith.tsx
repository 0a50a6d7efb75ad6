import { Popover } from 'radix-ui';
import { useId, useState } from 'react';
import { goTo } from '../../state/actions.ts';
import { comparisonOf } from '../../state/comparison-of.ts';
import { comparableTexts, inOrderOfDate } from '../../state/selectors/comparable-texts.ts';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { isOwnRow } from '../../state/selectors/own-texts.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ComparedChoice } from './ComparedChoice.tsx';
import { useCorpus } from './use-corpus.ts';
import { useStore } from './use-recalling.ts';
import { useNodeSearch } from './use-node-search.ts';
import { VersionLinks } from './VersionLinks.tsx';
import { ViewLink } from './ViewLink.tsx';
import './compare-with.css';

/** Of each list the first so many are offered; a search finds the others. */
const OFFERED = 6;

/** "Compare with…": the texts one would compare this one with, and a search for any other. */
export function CompareWith({ id }: { readonly id: string }) {
  const { compare } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className="inline-button">{compare.choose}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="card compare-with"
          aria-label={compare.choose}
          align="start"
          sideOffset={6}
          collisionPadding={12}
        >
          <Choices id={id} onChosen={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Choices({ id, onChosen }: { readonly id: string; readonly onChosen: () => void }) {
  const { compare } = useMessages();
  const corpus = useCorpus();
  const store = useStore();
  const field = useId();
  const [query, setQuery] = useState('');
  const search = useNodeSearch(query.trim());
  const rows = nodeSummary(corpus, id)?.documents ?? [];
  const languages = new Set(rows.map((row) => corpus.index.documents.language[row])).size;
  const own = rows.findLast((row) => isOwnRow(corpus, row));
  const { before, after, cited, citing } = comparableTexts(corpus, id);
  const found = (search?.texts ?? []).filter(
    (other) => other !== id && (nodeSummary(corpus, other)?.documents.length ?? 0) > 0,
  );
  const lists =
    query.trim() === ''
      ? ([
          [compare.before, before],
          [compare.after, after],
          [compare.cited, cited],
          [compare.citing, citing],
        ] as const)
      : ([[compare.found(found.length), found]] as const);
  return (
    <>
      <label htmlFor={field}>{compare.choose}</label>
      <input
        id={field}
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={compare.anyText}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key !== 'Enter' || query.trim() === '' || first === undefined) return;
          event.preventDefault();
          goTo(store, { selection: comparisonOf(...inOrderOfDate(corpus, first, id)) });
          onChosen();
        }}
      />
      {languages > 1 && query === '' && (
        <p>
          <ViewLink to={{ selection: comparisonOf(id, id) }} onClick={onChosen}>
            {compare.ownLanguages}
          </ViewLink>
        </p>
      )}
      {own !== undefined && query === '' && <VersionLinks id={id} row={own} onChosen={onChosen} />}
      {lists.map(
        ([name, ids]) =>
          (ids.length > 0 || query !== '') && (
            <section key={name}>
              <h3>{name}</h3>
              <ul>
                {ids.slice(0, OFFERED).map((other) => (
                  <ComparedChoice
                    key={other}
                    pair={inOrderOfDate(corpus, other, id)}
                    other={other}
                    onChosen={onChosen}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
      {lists.every(([, ids]) => ids.length === 0) && query === '' && <p>{compare.nothingNear}</p>}
    </>
  );
}
