import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// Each run starts Node anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let home: string;
let out: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'corpus-'));
  out = join(home, 'site', 'corpus');
  cpSync('data/sources', join(home, 'sources'), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const COMMAND = ['--import', 'tsx', 'scripts/corpus.ts'];

function corpus(...words: string[]) {
  const run = spawnSync(process.execPath, [...COMMAND, ...words], { encoding: 'utf8' });
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

/** A text in another language than the sources: languages are shared among threads. */
const ENGLISH = (number: number) =>
  [
    `Resolution 60/${number}`,
    'The General Assembly,',
    `Recalling its resolution 59/${number} of 3 December 2004,`,
    '1. Decides to remain seized of the matter.',
  ].join('\n\n');

/** So many copies of the sources, each with an English text beside them, that several threads share them. */
function manySources(copies: number): string {
  const folder = join(home, 'many');
  for (let copy = 0; copy < copies; copy += 1) {
    cpSync(join(home, 'sources'), join(folder, String(copy)), { recursive: true });
    writeFileSync(join(folder, String(copy), 'english.txt'), ENGLISH(copy + 1));
  }
  return folder;
}

/** When a run can be ended, by what it has written. */
const MOMENTS = {
  'while files are read': (draft: string) =>
    existsSync(join(draft, 'unnamed')) && readdirSync(join(draft, 'unnamed')).length > 20,
  'while clauses are traced': (draft: string) => existsSync(join(draft, 'index.json')),
};

/** Starts a run over many files and ends it at a moment. */
async function interrupted(signal: NodeJS.Signals, moment: keyof typeof MOMENTS) {
  const run = spawn(process.execPath, [...COMMAND, manySources(120), '--out', out], { stdio: 'ignore' });
  const draft = join(home, 'site', `.corpus-being-written-${run.pid}`);
  await vi.waitUntil(() => MOMENTS[moment](draft), { timeout: 50_000, interval: 5 });
  run.kill(signal);
  const [code] = (await once(run, 'exit')) as [number | null];
  return code;
}

describe('npm run corpus', () => {
  it('writes index and documents, the same bytes every time, and leaves nothing beside them', () => {
    const { status, said } = corpus(join(home, 'sources'), '--out', out);
    expect(status).toBe(0);
    expect(said).toContain('resolutions 41, 37 of them gaps');
    expect(said).toContain('citations   84');
    const first = bytesOf(out);
    expect(Object.keys(first)).toHaveLength(9);
    corpus(join(home, 'sources'), '--out', out);
    expect(bytesOf(out)).toEqual(first);
    expect(readdirSync(join(home, 'site'))).toEqual(['corpus']);
  });

  it('names a file that cannot be opened, goes on, and says so at the end', () => {
    symlinkSync('nowhere', join(home, 'sources', 'broken.txt'));
    const { status, said, complained } = corpus(join(home, 'sources'), '--out', out);
    expect(status).toBe(1);
    expect(complained).toContain('broken.txt');
    expect(said).toContain('documents   5');
  });

  it.each([[['nowhere']], [['one', 'two']], [['--unknown']], [['--jobs', 'none']]])(
    'takes %j for wrong usage',
    (words) => {
      const { status, complained } = corpus(...words, '--out', out);
      expect(status).toBe(2);
      expect(complained).toContain('usage: npm run corpus');
    },
  );

  it('does not replace a folder that is no corpus', () => {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'letter.txt'), 'dear');
    expect(corpus(join(home, 'sources'), '--out', out).status).toBe(2);
    expect(readdirSync(out)).toEqual(['letter.txt']);
    writeFileSync(join(out, 'index.json'), '{"name":"a web site"}');
    expect(corpus(join(home, 'sources'), '--out', out).status).toBe(2);
    expect(readdirSync(out)).toEqual(['index.json', 'letter.txt']);
  });

  it('leaves alone what stands beside the corpus under another name', () => {
    const neighbour = join(home, 'site', '.corpus-20240');
    mkdirSync(neighbour, { recursive: true });
    expect(corpus(join(home, 'sources'), '--out', out).status).toBe(0);
    expect(existsSync(neighbour)).toBe(true);
  });

  it('gives the same bytes however many threads share the files', () => {
    const folder = manySources(14);
    const runs = ['1', '2', '3'].map((jobs) => {
      expect(corpus(folder, '--out', out, '--jobs', jobs).status).toBe(0);
      return bytesOf(out);
    });
    expect(Object.keys(runs[0] ?? {})).toHaveLength(89);
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[2]).toEqual(runs[0]);
  });

  it.each(['while files are read', 'while clauses are traced'] as const)(
    'leaves the corpus there is whole when it is stopped %s, and nothing beside it',
    async (moment) => {
      corpus(join(home, 'sources'), '--out', out);
      const before = bytesOf(out);
      expect(await interrupted('SIGINT', moment)).toBe(130);
      expect(bytesOf(out)).toEqual(before);
      expect(readdirSync(join(home, 'site'))).toEqual(['corpus']);
    },
  );

  it('leaves the corpus there is whole when it is killed, and the next run tidies up', async () => {
    corpus(join(home, 'sources'), '--out', out);
    const before = bytesOf(out);
    expect(await interrupted('SIGKILL', 'while files are read')).toBeNull();
    expect(bytesOf(out)).toEqual(before);
    expect(readdirSync(join(home, 'site'))).toHaveLength(2);
    corpus(join(home, 'sources'), '--out', out);
    expect(bytesOf(out)).toEqual(before);
    expect(readdirSync(join(home, 'site'))).toEqual(['corpus']);
  });

  it('puts a corpus back that was out of its place when a run was killed', () => {
    corpus(join(home, 'sources'), '--out', out);
    const before = bytesOf(out);
    const { pid } = spawnSync(process.execPath, ['--version']);
    renameSync(out, join(home, 'site', `.corpus-being-written-${pid}-old`));
    mkdirSync(join(home, 'nothing'));
    expect(corpus(join(home, 'nothing'), '--out', out).status).toBe(2);
    expect(bytesOf(out)).toEqual(before);
    expect(readdirSync(join(home, 'site'))).toEqual(['corpus']);
  });
});
