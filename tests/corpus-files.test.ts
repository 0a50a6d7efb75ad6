import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginDraft } from '../scripts/corpus-draft.ts';
import { findFiles } from '../scripts/find-files.ts';
import { readSourceFile } from '../scripts/read-source-file.ts';

// Whole runs, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'corpus-files-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Writes a file, with the folders it is in. */
function put(...path: readonly string[]): string {
  const file = join(home, ...path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, 'words');
  return file;
}

describe('the files of a folder', () => {
  it('are those of its folders too, but not what is hidden, nor in the folder left out', () => {
    const files = [put('a.txt'), put('in', 'b.txt')];
    put('.git', 'HEAD');
    put('in', '.hidden.txt');
    put('out', 'index.json');
    expect(findFiles(home, join(home, 'out'))).toEqual({ files, faults: [] });
  });

  it('are no pipes: they are named, and never waited for', async () => {
    const file = put('a.txt');
    const pipe = join(home, 'pipe');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    expect(findFiles(home)).toEqual({ files: [file], faults: [`${pipe}: it is no file`] });
    await expect(readSourceFile(pipe)).rejects.toThrow('it is no file');
  });

  it('are no folders by links, which may lead round, but a link that leads nowhere is left to whoever opens it', () => {
    symlinkSync(home, join(home, 'round'));
    symlinkSync('nowhere', join(home, 'broken.txt'));
    expect(findFiles(home)).toEqual({
      files: [join(home, 'broken.txt')],
      faults: [`${join(home, 'round')}: it is no file`],
    });
  });
});

const corpus = (words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/corpus.ts', ...words], { encoding: 'utf8' });
const TEXT = 'data/sources/A-RES-78-16.es.txt';

describe('npm run corpus, where folders lie in one another', () => {
  it('does not take the place of the folder it reads', () => {
    const text = put('out', 'mine', 'text.txt');
    writeFileSync(join(home, 'out', 'index.json'), '{"format":"recalling-corpus"}');
    for (const folder of [join(home, 'out'), join(home, 'out', 'mine')]) {
      const { status, stderr } = corpus([folder, '--out', join(home, 'out')]);
      expect([status, stderr]).toEqual([2, expect.stringContaining('--out names another folder')]);
    }
    expect(existsSync(text)).toBe(true);
  });

  it('does not read what it wrote', () => {
    writeFileSync(join(home, 'text.txt'), readFileSync(TEXT));
    const out = join(home, 'out');
    for (let run = 0; run < 2; run += 1)
      expect(corpus([home, '--out', out]).stderr).toContain('read 1 of 1 files');
  });
});

it('tidies up after an ended run that had the number of this one', () => {
  const left = put(`.corpus-being-written-${process.pid}`, 'documents', 'withdrawn.json');
  const draft = beginDraft(join(home, 'corpus'));
  expect(existsSync(left)).toBe(false);
  draft.discard();
});
