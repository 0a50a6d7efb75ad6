import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeSurroundings } from '../scripts/node-surroundings.ts';
import { extractFile } from '../src/extract/extract-file.ts';
import { mutations, startingPoints } from './hostile-mutations.ts';

test(
  'documents of every format and language, changed in some places, are read or say why not',
  { timeout: 120_000 },
  async () => {
    const points = startingPoints([]);
    expect(points.length).toBeGreaterThan(10);
    await fc.assert(
      fc.asyncProperty(mutations(points), async (bytes) => {
        const documents = await extractFile({ name: 'mutated', bytes }, nodeSurroundings);
        expect(documents.length).toBeGreaterThan(0);
        for (const { text, issues, parts } of documents) {
          expect(text === '' ? issues.length : parts.length).toBeGreaterThan(0);
          expect(parts.at(-1)?.span.end ?? 0).toBe(text.length);
        }
      }),
      { numRuns: 300 },
    );
  },
);
