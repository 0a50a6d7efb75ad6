import { expect, it } from 'vitest';
import { verbPath } from './verb-path.ts';

const path = (...texts: string[]) =>
  verbPath(texts.map((text) => ({ text, language: 'en' })))
    .map(({ verb, step }) => `${verb?.strength?.rung ?? verb?.act ?? '?'} ${step}`)
    .join(', ');

it('goes up and down one scale', () => {
  expect(path('Notes the report', 'Takes note with appreciation of it', 'Welcomes it', 'Notes it')).toBe(
    'note first, note-with-appreciation stronger, welcome stronger, note weaker',
  );
});

it('does not compare verbs of two scales, nor verbs on none', () => {
  expect(path('Recalling it', 'Recalls it', 'Deeply concerned at it', 'Condemns it', 'Hm', 'Hm')).toBe(
    'recall first, recall same, deep-concern other, condemn other, ? other, ? same',
  );
});
