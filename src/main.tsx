import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from './keep/keep-for-offline.ts';
import { deskInBrowser, openOwnDesk } from './keep/open-own-desk.ts';
import type { FetchedText, FetchJson, FetchText } from './state/fetch-json.ts';
import { loadClauses } from './state/load-clauses.ts';
import { loadCorpus } from './state/load-corpus.ts';
import { loadDocument } from './state/load-document.ts';
import { patientAddress } from './state/patient-address.ts';
import { lazyFinder } from './state/search/lazy-finder.ts';
import { createRecallingStore } from './state/store.ts';
import { followAddress } from './state/view-history.ts';
import { parseViewUrl } from './state/view-url.ts';
import { App } from './ui/App.tsx';
import { BrokenPage } from './ui/BrokenPart.tsx';
import { FaultBoundary } from './ui/common/FaultBoundary.tsx';
import { ownLetters } from './ui/common/own-letters.ts';
import { applyStoredTheme } from './ui/common/theme.ts';
import { nextStep } from './ui/history-step.ts';
import { LoaderProvider, type Loader } from './ui/common/use-document.ts';
import { OwnDeskProvider } from './ui/common/use-own-desk.ts';
import { FinderProvider } from './ui/common/use-finder.ts';
import { StoreProvider } from './ui/common/use-recalling.ts';
import { firstMessages, sayWithoutWords } from './ui/messages/first-messages.ts';
import { usualLanguage } from './ui/messages/usual-language.ts';
import { MessagesProvider } from './ui/messages/MessagesProvider.tsx';
import './ui/styles/fonts.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/header.css';
import './ui/styles/page.css';
import './ui/styles/direction.css';
import './ui/styles/filter-bar.css';
import './ui/styles/own.css';
import './ui/styles/forced-colors.css';
import './ui/styles/print.css';

/** Folder of the published corpus, beside the page. */
const CORPUS = new URL('corpus/', document.baseURI);

/** A file of the corpus, or why there is none. */
async function fetchFile(path: string): Promise<Response | Exclude<FetchedText, { readonly status: 'ok' }>> {
  try {
    const response = await fetch(new URL(path, CORPUS));
    // A server that answers every address with the page has no such file either.
    const isPage = response.headers.get('content-type')?.includes('text/html') ?? false;
    if (response.status === 404 || (response.ok && isPage)) return { status: 'missing' };
    return response.ok ? response : { status: 'unreachable', reason: `HTTP ${response.status}` };
  } catch (error) {
    return notFetched(error);
  }
}

function notFetched(error: unknown): Exclude<FetchedText, { readonly status: 'ok' }> {
  if (!navigator.onLine) return { status: 'offline' };
  return { status: 'unreachable', reason: error instanceof Error ? error.message : String(error) };
}

const fetchJson: FetchJson = async (path) => {
  const file = await fetchFile(path);
  if (!(file instanceof Response)) return file;
  return file.json().then(
    (json: unknown) => ({ status: 'ok' as const, json }),
    () => ({ status: 'not-json' as const }),
  );
};

const fetchText: FetchText = async (path) => {
  const file = await fetchFile(path);
  if (!(file instanceof Response)) return file;
  return file.text().then((text) => ({ status: 'ok' as const, text }), notFetched);
};

applyStoredTheme();
const store = createRecallingStore(parseViewUrl(location.search));
const address = patientAddress(
  {
    query: () => location.search,
    push: (query) => history.pushState(nextStep(), '', query || location.pathname),
    replace: (query) => history.replaceState(history.state, '', query || location.pathname),
    onTravel: (listener) => {
      addEventListener('popstate', listener);
      return () => removeEventListener('popstate', listener);
    },
  },
  (go) => setTimeout(go, 1000),
);
followAddress(store, address);
const { desk, ready, join } = openOwnDesk(
  store,
  deskInBrowser(CORPUS, (wordings) => finder.own(wordings)),
);
/** The corpus is shown with the reader's own documents beside it, not first without them. */
const fetchIndex: FetchJson = async (path) => (await Promise.all([fetchJson(path), ready]))[0];
/** A long file: reading it is one turn of the page, and what is made of it the next. */
const fetchInTurns: FetchJson = async (path) => {
  const fetched = await fetchJson(path);
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  return fetched;
};
const loader: Loader = {
  loadCorpus: () => void loadCorpus(store, fetchIndex, join),
  loadDocument: (row) => void loadDocument(store, fetchJson, row),
  loadClauses: () => void loadClauses(store, fetchInTurns),
};
const finder = lazyFinder(async () => {
  const [{ createFinder }, { openSearchDoor }] = await Promise.all([
    import('./state/search/create-finder.ts'),
    import('./worker/search-door.ts'),
  ]);
  const corpus = () => {
    const { corpus: now } = store.getState();
    return now.status === 'ready' ? now : null;
  };
  return createFinder({ fetchText, shelf: openSearchDoor(), corpus, now: () => performance.now() });
});
loader.loadCorpus();
// The development server changes its files all the time: nothing of it is kept.
if (import.meta.env.PROD) keepForOffline(CORPUS);

/** Draws the page when words and letters of its language are there; they are fetched while the corpus is. */
async function drawPage(page: HTMLElement): Promise<void> {
  const wanted = store.getState().view.language ?? usualLanguage();
  const [first] = await Promise.all([firstMessages(wanted), ownLetters()]);
  if (first === null) return sayWithoutWords(page);
  createRoot(page).render(
    <StrictMode>
      <StoreProvider value={store}>
        <MessagesProvider first={first}>
          <LoaderProvider value={loader}>
            <OwnDeskProvider value={desk}>
              <FinderProvider value={finder}>
                <FaultBoundary asked={null} fallback={<BrokenPage />}>
                  <App />
                </FaultBoundary>
              </FinderProvider>
            </OwnDeskProvider>
          </LoaderProvider>
        </MessagesProvider>
      </StoreProvider>
    </StrictMode>,
  );
}

const page = document.getElementById('page');
if (page) void drawPage(page);
