import { expect, it } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { cardOf } from './document-card.ts';
import { shelveDocuments } from './document-shelf.ts';

const LONG = `file:${'a'.repeat(252)}`;

it('gives names at the limit of the file system paths within it, each its own', () => {
  const documents = [LONG, `${LONG}b`, `file:${'é'.repeat(120)}`].map((id) =>
    cardOf(madeDocument({ symbol: '', id })),
  );
  const paths = shelveDocuments(documents).map(({ path }) => path);
  expect(new Set(paths).size).toBe(3);
  for (const path of paths) {
    expect(Buffer.byteLength(path.replace('documents/', ''))).toBeLessThanOrEqual(140);
    expect(path).toMatch(/^documents\/[^/]+\.json$/);
  }
});
