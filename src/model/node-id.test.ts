import { expect, it } from 'vitest';
import { fileNodeId, isNodeId } from './node-id.ts';

it.each(['A/RES/78/16', 'file:UCCI-2024-call-to-action', 'file:决议 🕊'])('%j may name a node', (id) => {
  expect(isNodeId(id)).toBe(true);
});

it.each(['', 'file:a\nb', 'file:\uD800', 'file:\u202Etxt', `file:${'a'.repeat(300)}`, undefined])(
  '%j may not',
  (id) => {
    expect(isNodeId(id)).toBe(false);
  },
);

it.each(['plain', 'two\nlines', '\uD800 half', '👩‍👧 family', '🕊'.repeat(200), ''])(
  'a file called %j has an id',
  (name) => {
    expect(isNodeId(fileNodeId(name))).toBe(true);
  },
);

it('leaves a name that prints as it is', () => expect(fileNodeId('Résolution 1')).toBe('file:Résolution 1'));
