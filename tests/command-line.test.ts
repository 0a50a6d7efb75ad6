import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SEED = join('data', 'sources', 'A-RES-78-16.es.txt');
let folder = '';
// Each run starts Node anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recalling-'));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'not-text.bin'), Buffer.from([0, 1, 2, 0, 255, 254]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, words: readonly string[], input = '') {
  const args = ['--import', 'tsx', join('scripts', `${command}.ts`), ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').filter((line) => line !== ''), stderr };
}

const records = (lines: readonly string[]) =>
  lines.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('extract', () => {
  test('gives a line for each document, the unreadable ones too, with what was asked for', () => {
    const { status, lines, stderr } = run('extract', [
      SEED,
      join(folder, 'empty.txt'),
      join(folder, 'not-text.bin'),
    ]);
    expect(status).toBe(0);
    const [seed, empty, binary] = records(lines);
    expect(lines).toHaveLength(3);
    expect(seed).toMatchObject({
      file: 'A-RES-78-16.es.txt',
      symbol: 'A/RES/78/16',
      kind: 'resolution',
      language: 'es',
      session: 78,
      agendaItem: { number: '94' },
      date: '2023-12-04',
      meeting: '42ª sesión plenaria',
    });
    for (const field of ['title', 'basis', 'paragraphs', 'footnotes', 'mentions', 'issues'])
      expect(seed).toHaveProperty(field);
    expect(empty).toMatchObject({ file: 'empty.txt', issues: [{ code: 'empty-file' }] });
    expect(binary).toMatchObject({ file: 'not-text.bin', issues: [{ code: 'not-text' }] });
    expect(stderr).toContain('The file is empty.');
  });

  test('ends with 1 when a file cannot be opened, and goes on with the rest; with 2 for wrong usage', () => {
    const missing = run('extract', [join(folder, 'nowhere.txt'), SEED]);
    expect(missing).toMatchObject({ status: 1 });
    expect(missing.lines).toHaveLength(1);
    expect(missing.stderr).toContain('there is no such file');
    expect(run('extract', [])).toMatchObject({ status: 2, lines: [] });
    expect(run('extract', ['--unknown', SEED])).toMatchObject({ status: 2, lines: [] });
    expect(run('extract', ['--help'])).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('cite', () => {
  test('gives a line for each mention, whose span is in the text that extract prints', () => {
    const [document] = records(run('extract', [SEED]).lines);
    const mentions = records(run('cite', [SEED]).lines);
    expect(mentions).toHaveLength(37);
    for (const { file, source, text, start, end } of mentions) {
      expect({ file, source }).toEqual({ file: 'A-RES-78-16.es.txt', source: 'A/RES/78/16' });
      expect(String(document?.['text']).slice(Number(start), Number(end))).toBe(text);
    }
    expect(mentions.find(({ target, place }) => target === 'A/RES/77/37' && place === 'pp21')).toMatchObject({
      date: null,
      act: 'pursuant',
      verb: 'de conformidad con',
      status: 'resolved',
    });
  });

  test('speaks in tables and in sentences, and takes names from standard input', () => {
    const table = run('cite', ['--format', 'tsv', SEED]).lines;
    expect(new Set(table.map((row) => row.split('\t').length))).toEqual(new Set([11]));
    expect(run('cite', ['--format', 'text', '-'], `${SEED}\n`).lines[0]).toContain('A/RES/78/16 masthead');
    expect(run('cite', ['--format', 'prose', SEED])).toMatchObject({ status: 2, lines: [] });
  });
});

describe('ledger', () => {
  test('reads folders, files and names from standard input, and names what it cannot open', () => {
    const [fromFolder] = records(run('ledger', [join('data', 'sources')]).lines);
    expect(fromFolder).toMatchObject({ code: 'near-twins', severity: 'note' });
    const files = run('ledger', ['-'], `${SEED}\n${join(folder, 'nowhere.txt')}\n`);
    expect(files.status).toBe(1);
    expect(files.stderr).toContain('nowhere.txt: there is no such file');
    expect(run('ledger', ['--format', 'text']).lines[0]).toMatch(/^note near-twins · /);
  });

  test('ends with 1 where the register asked for cannot be opened, with 2 for wrong usage', () => {
    const { status, lines, stderr } = run('ledger', ['--register', join(folder, 'nowhere.csv'), SEED]);
    expect({ status, lines }).toEqual({ status: 1, lines: [] });
    expect(stderr).toContain('nowhere.csv');
    expect(run('ledger', ['--format', 'prose', SEED])).toMatchObject({ status: 2, lines: [] });
  });
});

test.each(['extract', 'cite'])('%s ends quietly when nobody reads on', async (command) => {
  const args = ['--import', 'tsx', join('scripts', `${command}.ts`), ...Array<string>(200).fill(SEED)];
  const running = spawn(process.execPath, args, { cwd: ROOT });
  let complaints = '';
  running.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  await once(running.stdout, 'data');
  running.stdout.destroy();
  const [code] = (await once(running, 'exit')) as [number | null];
  expect(code).toBe(0);
  expect(complaints).toBe('');
});
