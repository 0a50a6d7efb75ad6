import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What the guide sets in bold is a name on the page; a name that was changed there must change here. */
const NAMES = /\*\*([^*]+)\*\*/g;
const PICTURES = /!\[[^\]]+\]\(([^)]+)\)/g;

describe.each(['en', 'es', 'fr'])('the guide, %s', (language) => {
  const guide = readFileSync(`docs/guide.${language}.md`, 'utf8');
  const messages = readFileSync(`src/ui/messages/${language}.ts`, 'utf8');

  test('calls everything by the name it has on the page', () => {
    const names = [...guide.matchAll(NAMES)].map(([, name = '']) => name.replaceAll(/\s+/g, ' '));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !messages.includes(`'${name}'`))).toEqual([]);
  });

  test('has a picture for each of the five things, and they are there', () => {
    const pictures = [...guide.matchAll(PICTURES)].map(([, path = '']) => path);
    expect(pictures).toHaveLength(guide.match(/^## /gm)?.length ?? 0);
    expect(pictures).toHaveLength(5);
    expect(pictures.filter((path) => !existsSync(`docs/${path}`))).toEqual([]);
  });
});
