import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { EXPORTERS } from '../src/export/exporters.ts';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = join('data', 'sources');
let folder = '';
let corpus = '';
// Each run starts Node anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recalling-'));
  corpus = join(folder, 'corpus');
  expect(run('corpus', [SOURCES, '--out', corpus]).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, words: readonly string[], input = '') {
  const args = ['--import', 'tsx', join('scripts', `${command}.ts`), ...words];
  return spawnSync(process.execPath, args, { cwd: ROOT, input, encoding: 'utf8' });
}
const exported = (words: readonly string[], input = '') =>
  run('export', [...words, '--corpus', corpus], input);

test('every form has a name of its own', () => {
  expect(new Set(EXPORTERS.map(({ id }) => id)).size).toBe(EXPORTERS.length);
});

describe('npm run export', () => {
  test('writes a symbol of the corpus, with the dates that the corpus knows', () => {
    const { status, stdout } = exported(['A/RES/78/16', '--format', 'akoma-ntoso']);
    expect(status).toBe(0);
    expect(stdout).toContain('<FRBRuri value="/akn/un/statement/deliberation/un-ga/2023-12-04/78-16"/>');
  });

  test('cites files and gaps, with names from standard input', () => {
    const file = join(SOURCES, 'A-RES-77-36.es.txt');
    const words = ['-', '36/103', '--format', 'un-style', '--language', 'es'];
    expect(exported(words, `${file}\n`).stdout).toBe(
      'Resolución 77/36 de la Asamblea General, de 7 de diciembre de 2022\n' +
        'Resolución 36/103 de la Asamblea General, de 9 de diciembre de 1981\n',
    );
  });

  test('writes the graph to a file', () => {
    const out = join(folder, 'new', 'graph.gexf');
    expect(exported(['--format', 'gexf', '--out', out]).status).toBe(0);
    expect(readFileSync(out, 'utf8')).toMatch(/^<\?xml .*<\/gexf>\n$/s);
    expect(readdirSync(join(folder, 'new'))).toEqual(['graph.gexf']);
  });

  test('writes several documents to a new folder, and nowhere else', () => {
    const files = readdirSync(join(ROOT, SOURCES)).map((file) => join(SOURCES, file));
    const out = join(folder, 'texts');
    const words = [...files, files[0] ?? '', '--format', 'akoma-ntoso'];
    expect(exported(words)).toMatchObject({ status: 1, stdout: '' });
    expect(exported([...words, '--out', out]).status).toBe(0);
    expect(readdirSync(out)).toHaveLength(files.length + 1);
    expect(readdirSync(out)).toContain('A-RES-78-16.es.akn.xml');
    expect(exported([...words, '--out', out])).toMatchObject({ status: 1 });
  });

  test('writes nothing where one text is not there', () => {
    const out = join(folder, 'half');
    const { status, stderr } = exported(['78/16', '74/28', '1/1', '--format', 'akoma-ntoso', '--out', out]);
    expect(status).toBe(1);
    expect(stderr).toContain('the text of A/RES/74/28 is not here');
    expect(stderr).toContain('the corpus knows no 1/1');
    expect(existsSync(out)).toBe(false);
    expect(exported(['78/16', '--format', 'bibtex', '--place', 'op99'])).toMatchObject({
      status: 1,
      stdout: '',
    });
  });

  test('leaves the file before where it cannot write', () => {
    const blocked = join(folder, 'file');
    writeFileSync(blocked, 'before');
    expect(exported(['78/16', '--format', 'json', '--out', join(blocked, 'x.json')]).status).toBe(1);
    expect(readFileSync(blocked, 'utf8')).toBe('before');
  });

  test.each([
    ['no form', ['78/16']],
    ['a form that there is not', ['78/16', '--format', 'papyrus']],
    ['no text', ['--format', 'bibtex']],
    ['a text beside a whole corpus', ['78/16', '--format', 'gexf']],
    ['a paragraph of what is given whole', ['78/16', '--format', 'json', '--place', 'op1']],
  ])('ends with 2 for %s', (_, words) => {
    expect(exported(words)).toMatchObject({ status: 2, stdout: '' });
  });
});
