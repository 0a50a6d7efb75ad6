import { expect, test } from 'vitest';
import { patientAddress } from './patient-address.ts';

/** A bar that can be made to refuse, its steps, and what is to be done later. */
function made() {
  const steps = [''];
  const late: (() => void)[] = [];
  const bar = { refuses: false, travel: () => {} };
  const may = () => {
    if (bar.refuses) throw new Error('more than 100 times');
  };
  const address = patientAddress(
    {
      query: () => steps.at(-1) ?? '',
      push: (query) => {
        may();
        steps.push(query);
      },
      replace: (query) => {
        may();
        steps[steps.length - 1] = query;
      },
      onTravel: (listener) => {
        bar.travel = listener;
        return () => {};
      },
    },
    (go) => late.push(go),
  );
  return { steps, late, bar, address };
}

test('what cannot be written is written later, the last as the step it belongs to', () => {
  const { steps, late, bar, address } = made();
  address.replace('?s=1');
  bar.refuses = true;
  address.push('?t=A');
  address.replace('?t=A&s=2');
  expect([steps, address.query(), late.length]).toEqual([['?s=1'], '?t=A&s=2', 1]);
  late.shift()?.();
  expect(late).toHaveLength(1);
  bar.refuses = false;
  late.shift()?.();
  expect([steps, late]).toEqual([['?s=1', '?t=A&s=2'], []]);
});

test('what waited is forgotten when something else is written, or somebody goes back', () => {
  const { steps, late, bar, address } = made();
  bar.refuses = true;
  address.replace('?s=1');
  bar.refuses = false;
  address.replace('?s=2');
  late.shift()?.();
  expect(steps).toEqual(['?s=2']);
  bar.refuses = true;
  address.replace('?s=3');
  address.onTravel(() => {});
  bar.travel();
  bar.refuses = false;
  late.shift()?.();
  expect([steps, address.query()]).toEqual([['?s=2'], '?s=2']);
});
