/**
 * Serves the page where there is no network, from what a visit with one has kept. Online the network always goes first
 * for the page and the corpus, so that a new edition is there at once. Every version has shelves of its own: its code
 * never meets the index of another. (Built by scripts/service-worker-plugin.ts, which writes in version and files.)
 */
import { isFile } from './is-file.ts';
import { networkFirst } from './network-first.ts';
import { requestKind } from './request-kind.ts';
import { oldShelves, otherShelves, shelvesOf } from './shelves.ts';

/** A digest of the page and all of its files. */
declare const PAGE_VERSION: string;
/** The page's own files, by address relative to its folder. */
declare const PAGE_FILES: readonly string[];
declare const self: ServiceWorkerGlobalScope;

const SCOPE = self.registration.scope;
const SHELVES = shelvesOf(SCOPE, PAGE_VERSION);
const FILES = new Set(PAGE_FILES);
const INDEX = new URL('corpus/index.json', SCOPE).href;
/** Stands on the page's shelf once the server has a newer page: from then on nothing more is kept for this one. */
const OUTDATED = new URL('outdated', SCOPE).href;

/** What every version of the page says of itself. */
const VERSION_OF_PAGE = /<meta name="version" content="/;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  switch (requestKind(event.request, SCOPE, FILES)) {
    case 'page':
      return event.respondWith(answerPage(event));
    case 'file':
      return event.respondWith(answerFile(event));
    case 'corpus':
      return event.respondWith(answerCorpus(event));
    case 'other':
  }
});

/** All of this version, or nothing: what fails is tried again at the next visit. */
async function install(): Promise<void> {
  const page = await caches.open(SHELVES.page);
  const fresh = await fetch(SCOPE, { cache: 'no-cache' });
  const words = await fresh.text();
  if (!words.includes(PAGE_VERSION)) throw new Error('The server has another version by now.');
  await page.delete(OUTDATED);
  // Made anew: an answer that came by a detour may not be given for a page.
  await page.put(SCOPE, new Response(words, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
  await page.addAll(PAGE_FILES.map((file) => new Request(new URL(file, SCOPE), { cache: 'no-cache' })));
  await fetchForShelf(new Set([INDEX, ...(await readBefore())]));
  await self.skipWaiting();
}

/** What was read of the corpus with earlier versions is wanted in this one too. */
async function readBefore(): Promise<readonly string[]> {
  const names = otherShelves(await caches.keys(), SCOPE, 'corpus', SHELVES);
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return requests.flat().map(({ url }) => url);
}

async function fetchForShelf(addresses: ReadonlySet<string>): Promise<void> {
  const corpus = await caches.open(SHELVES.corpus);
  for (const address of addresses) {
    const answer = await fetch(address, { cache: 'no-cache' }).catch(() => null);
    if (answer && isFile(answer)) await corpus.put(address, answer).catch(() => {});
  }
}

async function activate(): Promise<void> {
  const old = oldShelves(await caches.keys(), SCOPE, SHELVES);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

function answerPage(event: FetchEvent): Promise<Response> {
  const network = fetch(event.request);
  const noticed = network.then(noticeNewer, () => {});
  event.waitUntil(noticed);
  return networkFirst(network, () => caches.match(SCOPE, { cacheName: SHELVES.page }));
}

/** A page of no version is not ours: one to log in at, or a proxy's. The server may also go back to this version. */
async function noticeNewer(answer: Response): Promise<void> {
  if (!answer.ok) return;
  const words = await answer.clone().text();
  const page = await caches.open(SHELVES.page);
  if (words.includes(PAGE_VERSION)) await page.delete(OUTDATED);
  else if (VERSION_OF_PAGE.test(words)) await page.put(OUTDATED, new Response());
}

/** A name has its contents' digest in it, so that what is kept is right; another version's code is looked up there. */
async function answerFile(event: FetchEvent): Promise<Response> {
  const others = otherShelves(await caches.keys(), SCOPE, 'page', SHELVES);
  for (const cacheName of [SHELVES.page, ...others]) {
    const kept = await caches.match(event.request, { cacheName, ignoreVary: true });
    if (kept) return kept;
  }
  const answer = await fetch(event.request);
  event.waitUntil(keep(SHELVES.page, event.request, answer.clone()));
  return answer;
}

function answerCorpus(event: FetchEvent): Promise<Response> {
  const network = fetch(event.request, { cache: 'no-cache' });
  const kept = network.then(
    (answer) => keep(SHELVES.corpus, event.request, answer.clone()),
    () => {},
  );
  event.waitUntil(kept);
  return networkFirst(
    network,
    () => caches.match(event.request, { cacheName: SHELVES.corpus, ignoreVary: true }),
    (answer) => answer.status === 404 || isFile(answer),
  );
}

/** Where the browser has no room left, nothing more is kept, and the page goes on. */
async function keep(shelf: string, request: Request, answer: Response): Promise<void> {
  if (!isFile(answer) || (await caches.match(OUTDATED, { cacheName: SHELVES.page }))) return;
  await (await caches.open(shelf)).put(request, answer).catch(() => {});
}
