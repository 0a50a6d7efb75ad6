import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

// Each run starts Node anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let home: string;
const node = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', ...words], { encoding: 'utf8' });
const lineage = (...words: string[]) =>
  node('scripts/lineage.ts', '--corpus', join(home, 'corpus'), ...words);

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'lineage-'));
  node('scripts/corpus.ts', 'data/sources', '--out', join(home, 'corpus'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('tells the history of a clause, its words marked where they changed', () => {
  const { status, stdout } = lineage('A/RES/78/16#pp5');
  expect(status).toBe(0);
  expect(stdout).toContain('2019-12-12 · A/RES/74/29 pp5 · introduced');
  expect(stdout).toContain('A/RES/78/16 pp5 · edited 5 % · from A/RES/74/29 pp5');
  expect(stdout).toContain('returned after 4 years, not in A/RES/77/36');
  expect(stdout).toContain('es necesario [-impedir-] {+prevenir+} que');
});

it('tells what became of each clause of a text, and what the text before lost', () => {
  const lines = lineage('77/36').stdout.trim().split('\n');
  expect(lines).toHaveLength(16);
  expect(lines.at(-1)).toBe('dropped from A/RES/74/29: pp2, pp4, pp5, pp6, pp8, pp11, op1, op2');
});

it('gives the same as JSON Lines', () => {
  const steps = lineage('A/RES/77/36#pp5', '--format', 'json')
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(steps.at(-2)).toMatchObject({
    text: 'A/RES/77/36',
    place: 'pp5',
    origin: 'edited',
    merged: true,
    from: [{ place: 'pp7' }, { place: 'pp9' }],
    verb: { act: 'note', scale: 'reception', rung: 'note' },
  });
});

it('says what was dropped as JSON too', () => {
  const last = lineage('77/36', '--format', 'json').stdout.trim().split('\n').at(-1) ?? '';
  expect(JSON.parse(last)).toEqual({
    dropped: ['pp2', 'pp4', 'pp5', 'pp6', 'pp8', 'pp11', 'op1', 'op2'],
    from: 'A/RES/74/29',
  });
});

it('says which of several languages it took', () => {
  const texts = join(home, 'texts');
  mkdirSync(texts);
  cpSync('data/sources/A-RES-77-36.es.txt', join(texts, 'A-RES-77-36.es.txt'));
  writeFileSync(
    join(texts, 'A-RES-77-36.en.txt'),
    [
      'A/RES/77/36',
      'Resolution adopted by the General Assembly on 7 December 2022',
      '77/36. Developments in the field of information and telecommunications',
      'The General Assembly,',
      'Recalling its resolution 74/29 of 12 December 2019,',
      '1. Decides to remain seized of the matter.',
    ].join('\n\n'),
  );
  node('scripts/corpus.ts', texts, '--out', join(home, 'two'));
  const said = (...words: string[]) =>
    node('scripts/lineage.ts', '--corpus', join(home, 'two'), '77/36', ...words);
  expect(said().stderr).toMatch(/in (?:en; it is also here in es|es; it is also here in en) \(--language\)/);
  expect(said('--language', 'es').stderr).toBe('');
});

it.each([
  [['A/RES/78/16#pp99'], 1, 'there is no clause pp99'],
  [['A/RES/43/78H'], 1, 'the text of A/RES/43/78H is not here'],
  [['1/1'], 1, 'the corpus knows no 1/1'],
  [['78/16', '--language', 'fr'], 1, 'not here in fr'],
  [[], 2, 'One text is to be named.'],
])('of %j says what is wrong', (words, code, complaint) => {
  const { status, stderr } = lineage(...words);
  expect(status).toBe(code);
  expect(stderr).toContain(complaint);
});
