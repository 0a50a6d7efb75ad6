import { describe, expect, it } from 'vitest';
import { addTallies, strictTally } from './tally.ts';

describe('strictTally', () => {
  it('keeps the counts of an honest run', () => {
    expect(strictTally({ passed: 3, failed: 0, skipped: [], retried: [] }, 0)).toEqual({
      passed: 3,
      failed: 0,
      skipped: [],
      retried: [],
    });
    expect(strictTally({ passed: 3, failed: 2, skipped: [], retried: [] }, 1).failed).toBe(2);
  });

  it('fails a run without a report', () => {
    expect(strictTally(null, 0)).toEqual({ passed: 0, failed: 1, skipped: [], retried: [] });
  });

  it('fails a run that ran nothing, whatever its exit code', () => {
    expect(
      strictTally({ passed: 0, failed: 0, skipped: [{ test: 'all', reason: 'no network' }], retried: [] }, 0)
        .failed,
    ).toBe(1);
  });

  it('fails a test that was skipped without a reason', () => {
    const skipped = [
      { test: 'a', reason: null },
      { test: 'b', reason: 'only on macOS' },
    ];
    expect(strictTally({ passed: 3, failed: 0, skipped, retried: [] }, 0).failed).toBe(1);
  });

  it('passes a late test or two at a second try, and fails more of them', () => {
    const late = { passed: 9, failed: 0, skipped: [], retried: ['a', 'b'] };
    expect(strictTally(late, 0)).toEqual(late);
    expect(strictTally({ ...late, retried: ['a', 'b', 'c'] }, 0)).toMatchObject({ passed: 6, failed: 3 });
  });

  it('fails a run that ended badly without naming a failed test', () => {
    expect(strictTally({ passed: 3, failed: 0, skipped: [], retried: [] }, 1)).toEqual({
      passed: 3,
      failed: 1,
      skipped: [],
      retried: [],
    });
  });
});

describe('addTallies', () => {
  it('adds counts and keeps every reason', () => {
    const a = { test: 'a', reason: 'because' };
    const b = { test: 'b', reason: null };
    const sum = addTallies([
      { passed: 1, failed: 2, skipped: [a], retried: [] },
      { passed: 3, failed: 0, skipped: [b], retried: ['late'] },
    ]);
    expect(sum).toEqual({ passed: 4, failed: 2, skipped: [a, b], retried: ['late'] });
  });
});
