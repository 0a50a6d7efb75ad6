import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

// Each run starts Node anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let home: string;
const node = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', ...words], { encoding: 'utf8' });
const routes = (...words: string[]) => node('scripts/routes.ts', '--corpus', join(home, 'corpus'), ...words);

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'routes-'));
  node('scripts/corpus.ts', 'data/sources', '--out', join(home, 'corpus'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('tells the ways between two texts, named in any spelling', () => {
  const { status, stdout } = routes('78/16', '43/78 h');
  expect(status).toBe(0);
  expect(stdout).toMatch(/A\/RES\/78\/16 → .*A\/RES\/43\/78H/);
});

it('gives the same as JSON Lines', () => {
  const [first] = routes('A/RES/78/16', 'A/RES/53/70', '--format', 'json').stdout.split('\n');
  expect(JSON.parse(first ?? '')).toMatchObject({ texts: ['A/RES/78/16', 'A/RES/53/70'], steps: 1 });
});

it('ends with 1 where a text is not known or no citations lead there, with 2 for wrong usage', () => {
  expect(routes('78/16', '1/1')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: 'routes: the corpus knows no 1/1\n',
  });
  expect(routes('36/103', '78/16')).toMatchObject({ status: 1, stdout: '' });
  expect(routes('78/16', '--most', 'all')).toMatchObject({ status: 2, stdout: '' });
});
