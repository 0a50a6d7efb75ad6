import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const LEFT = join('data', 'sources', 'A-RES-74-29.es.txt');
const RIGHT = join('data', 'sources', 'A-RES-78-16.es.txt');
// Each run starts Node anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recalling-compare-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: string[]) {
  const args = ['--import', 'tsx', join('scripts', 'compare.ts'), ...words];
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
}

test('says in text what became of each clause, changed words marked', () => {
  const { status, stdout } = run(LEFT, RIGHT);
  expect(status).toBe(0);
  expect(stdout).toContain('A/RES/74/29 (es, 2019-12-12) → A/RES/78/16 (es, 2023-12-04)\n');
  expect(stdout).toMatch(
    /^\d+ copied, \d+ edited, \d+ introduced, \d+ dropped, \d+ replaced, \d+ only moved, \d+ only repunctuated\.\nWords: /m,
  );
  expect(stdout).toContain('\npp2  replaced\n');
  expect(stdout).toContain('Considerando que es necesario [-impedir-] {+prevenir+} que los recursos');
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('gives a line of JSON for each pair', () => {
  const lines = run(LEFT, RIGHT, '--format', 'json').stdout.trimEnd().split('\n');
  const pairs = lines.map((line) => JSON.parse(line) as Record<string, { places: string[] }>);
  expect(pairs).toHaveLength(29);
  expect(pairs.find(({ left }) => left?.places.join() === 'pp5')).toMatchObject({
    left: { document: 'A/RES/74/29', language: 'es', places: ['pp5'] },
    right: { document: 'A/RES/78/16', places: ['pp5'] },
    change: 'edited',
    moves: [],
    boilerplate: false,
    runs: [
      { kind: 'kept' },
      { kind: 'removed', text: 'impedir ' },
      { kind: 'added', text: 'prevenir ' },
      { kind: 'kept' },
    ],
  });
});

test('gives a page that needs nothing else and in which texts stay texts', () => {
  const hostile = join(folder, 'hostile.txt');
  writeFileSync(
    hostile,
    'La Asamblea General,\n\nRecordando <script>alert("1")</script> & sus resoluciones,\n\n1. Decide <b>esto</b>;\n',
  );
  const { status, stdout } = run(LEFT, hostile, '--format', 'html');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^<!doctype html>/);
  expect(stdout).not.toMatch(/<script|<b>|<link|<img|src=|https?:/i);
  expect(stdout).toContain('&lt;script&gt;');
  expect(run(LEFT, RIGHT, '--format', 'html').stdout).toContain('<del>impedir</del> <ins>prevenir</ins>');
});

test('sets two languages side by side by their numbers', () => {
  const english = join(folder, 'english.txt');
  writeFileSync(
    english,
    'The General Assembly,\n\nRecalling its resolutions,\n\n1. Decides to remain seized of the matter.\n',
  );
  const { stdout } = run(LEFT, english, '--format', 'json');
  const [first] = stdout.split('\n').map((line) => JSON.parse(line || '{}') as Record<string, unknown>);
  expect(first).toMatchObject({
    left: { places: ['pp1'] },
    right: { places: ['pp1'], text: 'Recalling its resolutions,' },
    change: null,
  });
});

test('takes the language that both texts are here in', () => {
  const [made, corpus] = [join(folder, 'made'), join(folder, 'corpus')];
  mkdirSync(made);
  const arabic =
    'الجمعية العامة،\n\nإذ تشير إلى قرارها 53/70 المؤرخ 4 كانون الأول/ديسمبر 1998،\n\n1 - تقرر مواصلة النظر في المسألة.\n';
  const english =
    'The General Assembly,\n\nRecalling its resolution 53/70 of 4 December 1998,\n\n1. Decides to remain seized of the matter.\n';
  writeFileSync(join(made, 'a.ar.txt'), `A/RES/70/1\n\n${arabic}`);
  writeFileSync(join(made, 'a.en.txt'), `A/RES/70/1\n\n${english}`);
  writeFileSync(join(made, 'b.en.txt'), `A/RES/71/2\n\n${english}`);
  const making = ['--import', 'tsx', join('scripts', 'corpus.ts'), made, '--out', corpus];
  expect(spawnSync(process.execPath, making, { cwd: ROOT }).status).toBe(0);
  const heads = [
    ['70/1', '71/2'],
    ['71/2', '70/1'],
  ].map((names) => run(...names, '--corpus', corpus).stdout.split('\n')[0]);
  expect(heads).toEqual(['A/RES/70/1 (en) → A/RES/71/2 (en)', 'A/RES/71/2 (en) → A/RES/70/1 (en)']);
});

test('ends with 1 where a text is not found, with 2 for wrong usage', () => {
  expect(run(LEFT, 'nowhere.txt', '--corpus', folder)).toMatchObject({ status: 1, stdout: '' });
  expect(run(LEFT).status).toBe(2);
  expect(run(LEFT, RIGHT, '--format', 'prose')).toMatchObject({ status: 2, stdout: '' });
  expect(run('--help').status).toBe(0);
});
