import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let home: string;
let out: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'corpus-'));
  out = join(home, 'site', 'corpus');
  cpSync('data/sources', join(home, 'sources'), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function corpus(...words: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/corpus.ts', ...words], {
    encoding: 'utf8',
  });
  return { status: run.status, said: run.stdout, complained: run.stderr };
}

function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

describe('npm run corpus', () => {
  it('writes index and documents, the same bytes every time, and leaves nothing beside them', () => {
    const { status, said } = corpus(join(home, 'sources'), '--out', out);
    expect(status).toBe(0);
    expect(said).toContain('resolutions 41, 37 of them gaps');
    expect(said).toContain('citations   84');
    const first = bytesOf(out);
    expect(Object.keys(first)).toHaveLength(6);
    corpus(join(home, 'sources'), '--out', out);
    expect(bytesOf(out)).toEqual(first);
    expect(readdirSync(join(home, 'site'))).toEqual(['corpus']);
  }, 60_000);

  it('names a file that cannot be opened, goes on, and says so at the end', () => {
    symlinkSync('nowhere', join(home, 'sources', 'broken.txt'));
    const { status, said, complained } = corpus(join(home, 'sources'), '--out', out);
    expect(status).toBe(1);
    expect(complained).toContain('broken.txt');
    expect(said).toContain('documents   5');
  }, 60_000);

  it.each([[['nowhere']], [['one', 'two']], [['--unknown']]])(
    'takes %j for wrong usage',
    (words) => {
      const { status, complained } = corpus(...words, '--out', out);
      expect(status).toBe(2);
      expect(complained).toContain('usage: npm run corpus');
    },
    60_000,
  );

  it('does not replace a folder that is no corpus', () => {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'letter.txt'), 'dear');
    expect(corpus(join(home, 'sources'), '--out', out).status).toBe(2);
    expect(readdirSync(out)).toEqual(['letter.txt']);
  }, 60_000);
});
