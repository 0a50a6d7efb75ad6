import { expect, test } from 'vitest';
import { networkFirst } from './network-first.ts';

const kept = () => Promise.resolve(new Response('kept'));
const nothing = () => Promise.resolve(undefined);
const words = async (answer: Promise<Response>) => (await answer).text();
const never = new Promise<Response>(() => {});
const failed = () => Promise.reject(new TypeError('no network'));

test('the network goes first, whatever it says of the file', async () => {
  expect(await words(networkFirst(Promise.resolve(new Response('new')), kept))).toBe('new');
  const gone = await networkFirst(Promise.resolve(new Response(null, { status: 404 })), kept);
  expect(gone.status).toBe(404);
});

test('what was kept, where there is no network, none in time, or a server at fault', async () => {
  expect(await words(networkFirst(failed(), kept))).toBe('kept');
  expect(await words(networkFirst(never, kept, undefined, 1))).toBe('kept');
  expect(await words(networkFirst(Promise.resolve(new Response('', { status: 503 })), kept))).toBe('kept');
});

test('what was kept, where the network gives what is no answer; that, where nothing was kept', async () => {
  const portal = () => Promise.resolve(new Response('log in'));
  expect(await words(networkFirst(portal(), kept, () => false))).toBe('kept');
  expect(await words(networkFirst(portal(), nothing, () => false))).toBe('log in');
});

test('where nothing was kept the network has the last word, however late', async () => {
  await expect(networkFirst(failed(), nothing)).rejects.toThrow('no network');
  const late = new Promise<Response>((resolve) => setTimeout(resolve, 5, new Response('late')));
  expect(await words(networkFirst(late, nothing, undefined, 1))).toBe('late');
});
