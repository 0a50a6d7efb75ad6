import { expect, test } from 'vitest';
import { oldShelves, otherShelves, shelvesOf } from './shelves.ts';

const SCOPE = 'https://example.org/a/';
const of = (version: string, scope = SCOPE) => Object.values(shelvesOf(scope, version)) as string[];

test('old versions are cleared away, but for the code of the one before; nothing of others', () => {
  const own = shelvesOf(SCOPE, 'v3');
  const names = [...of('v1'), ...of('v2'), ...of('v3'), ...of('v1', `${SCOPE}b/`), 'of another program'];
  expect([...oldShelves(names, SCOPE, own)].toSorted()).toEqual(
    [...of('v1'), shelvesOf(SCOPE, 'v2').corpus].toSorted(),
  );
  expect(otherShelves(names, SCOPE, 'corpus', own)).toEqual([
    shelvesOf(SCOPE, 'v1').corpus,
    shelvesOf(SCOPE, 'v2').corpus,
  ]);
});
