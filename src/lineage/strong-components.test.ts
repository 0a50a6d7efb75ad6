import { expect, it } from 'vitest';
import { strongComponents } from './strong-components.ts';

it('puts a ring into one component and numbers the cited before the citing', () => {
  const component = [
    ...strongComponents(5, [
      [4, 3],
      [3, 2],
      [2, 3],
      [2, 1],
      [4, 0],
    ]),
  ];
  expect(component[2]).toBe(component[3]);
  expect(new Set(component).size).toBe(4);
  expect(component[1]).toBeLessThan(component[2] ?? -1);
  expect(component[3]).toBeLessThan(component[4] ?? -1);
});
