import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { madeDocument } from '../../../tests/fixtures/made-document.ts';
import { madeIndex } from '../../../tests/fixtures/made-index.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import { CORPUS_FORMAT, CORPUS_VERSION, type CorpusDocument } from '../../model/published-corpus.ts';
import { NO_OWN_DOCUMENTS } from '../../state/own-documents.ts';
import type { ClauseLine } from '../../state/selectors/clauses-of.ts';
import type { RecallingStore, State } from '../../state/store.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { StoreProvider } from '../common/use-recalling.ts';
import { en } from '../messages/en.ts';
import { ShownMessagesProvider } from '../messages/use-messages.ts';
import { VerbPath } from './VerbPath.tsx';

interface Told {
  readonly id: string;
  /** Null where the text is not fetched. */
  readonly verb: string | null;
  /** The text it comes from, by its row. */
  readonly from?: number;
}

function documentOf(verb: string): CorpusDocument {
  const span = { start: 0, end: verb.length };
  const part = { id: 'op1', kind: 'operative', marker: null, span, bodyStart: 0, verb: span } as const;
  const made = madeDocument({ symbol: 'A/RES/73/5', text: verb, parts: [part] });
  const published = JSON.parse(JSON.stringify(made)) as Omit<CorpusDocument, 'format' | 'version'>;
  return { ...published, format: CORPUS_FORMAT, version: CORPUS_VERSION };
}

/** What is read of the verbs of clauses, "Requests 73/5 ↗ Urges 73/27". */
function shown(...told: readonly Told[]): string {
  const documents: State['documents'] = new Map(
    told.flatMap(({ verb }, row) =>
      verb === null ? [] : [[row, { status: 'ready', document: documentOf(verb) }] as const],
    ),
  );
  const placeOf = (row: number) => ({ id: told[row]?.id ?? '', document: row, place: 'op1' });
  const lines = told.map(({ from }, row): ClauseLine => ({
    ...placeOf(row),
    fate: 'changed',
    degree: 0.1,
    moved: false,
    merged: false,
    split: false,
    boilerplate: false,
    sources: from === undefined ? [] : [{ ...placeOf(from), degree: 0.1, basis: 'thread' }],
    years: null,
    without: [],
  }));
  const index = madeIndex();
  const store: RecallingStore = createStore<State>()(() => ({
    corpus: { status: 'ready', index, graph: networkFromIndex(index) },
    documents,
    clauses: null,
    view: DEFAULT_VIEW,
    hover: null,
    own: NO_OWN_DOCUMENTS,
    spotlight: null,
  }));
  const markup = renderToStaticMarkup(
    <StoreProvider value={store}>
      <ShownMessagesProvider value={{ language: 'en', messages: en, missing: null }}>
        <VerbPath lines={lines} />
      </ShownMessagesProvider>
    </StoreProvider>,
  );
  return markup
    .replaceAll(/<span class="unseen">.*?<\/span>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

test('rivals of one text are each set beside it, never beside each other', () => {
  expect(
    shown(
      { id: 'A/RES/73/5', verb: 'Requests' },
      { id: 'A/RES/73/27', verb: 'Urges', from: 0 },
      { id: 'A/RES/73/266', verb: 'Recommends', from: 0 },
    ),
  ).toBe('The verb: Requests 73/5 ↗ Urges 73/27 · 73/5 ↘ Recommends 73/266');
});

test('nothing is said of a verb against a text that is not fetched', () => {
  expect(
    shown(
      { id: 'A/RES/73/5', verb: 'Requests' },
      { id: 'A/RES/74/5', verb: null, from: 0 },
      { id: 'A/RES/75/5', verb: 'Urges', from: 1 },
    ),
  ).toBe('The verb: Requests 73/5 · Urges 75/5');
});
