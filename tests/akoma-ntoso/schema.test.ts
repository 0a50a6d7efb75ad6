import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { akomaNtoso } from '../../src/export/akoma-ntoso.ts';
import { NOTHING_KNOWN } from '../../src/export/exporter.ts';
import { extractDocuments } from '../../src/extract/extract-documents.ts';
import { MADE_TEXTS } from './made-texts.ts';
import { faultsOf, oasisSchema, SUBSET } from './validate.ts';

// Much is read, and machines are busy.
vi.setConfig({ testTimeout: 120_000 });

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCES = join(ROOT, 'data', 'sources');
const CORPUS = join(ROOT, '..', 'shared', 'corpus');
/** Of each folder of real documents, about so many, spread over it. */
const SAMPLE = 70;

const exported = (name: string, text: string) =>
  extractDocuments({ name, text }).map((document) => akomaNtoso.write(document, NOTHING_KNOWN));

const seeds = readdirSync(SOURCES).flatMap((file) =>
  exported(file, readFileSync(join(SOURCES, file), 'utf8')),
);
const made = Object.entries(MADE_TEXTS).flatMap(([name, text]) => exported(name, text));

function sampled(): string[] {
  return ['en', 'en_eosg', 'en_sc', 'fr', 'es', 'ru', 'zh', 'ar'].flatMap((folder) => {
    const files = readdirSync(join(CORPUS, folder)).toSorted();
    const step = Math.max(1, Math.floor(files.length / SAMPLE));
    return files
      .filter((_, row) => row % step === 0)
      .flatMap((file) => exported(file, readFileSync(join(CORPUS, folder, file), 'utf8')));
  });
}

describe('the subset of the schema that is emitted', () => {
  test('takes the seeds and all that a resolution can hold', async () => {
    expect(seeds.length + made.length).toBeGreaterThan(9);
    expect(await faultsOf([...seeds, ...made], SUBSET)).toEqual([]);
  });

  const [seed = ''] = seeds;
  test.each([
    ['a reference without an address', seed.replace(/<ref href="[^"]*"/, '<ref')],
    ['two elements of one id', seed.replaceAll('eId="para_2"', 'eId="para_1"')],
    ['a preamble behind the body', seed.replace(/(<preamble>.*<\/preamble>)(.*<\/mainBody>)/s, '$2$1')],
    ['a day that is none', seed.replace(/(<FRBRdate date=)"[^"]*"/, '$1"2019-02-31"')],
    ['an element of no schema', seed.replaceAll('docTitle', 'documentTitle')],
    ['words among paragraphs', seed.replace('<mainBody>', '<mainBody>words')],
    ['a document without identification', seed.replace(/<identification.*<\/identification>/s, '')],
  ])('refuses %s', async (_, broken) => {
    expect(broken).not.toBe(seed);
    expect(await faultsOf([broken], SUBSET)).not.toEqual([]);
  });
});

const oasis = oasisSchema();

const NOT_AT_HAND = 'the schema of OASIS is not here; RECALLING_AKN_SCHEMA can name it';

describe('the schema of OASIS, where it is at hand', () => {
  const schema = oasis ?? SUBSET;

  test('takes the seeds and all that a resolution can hold', async ({ skip }) => {
    skip(!oasis, NOT_AT_HAND);
    expect(await faultsOf([...seeds, ...made], schema)).toEqual([]);
  });

  test('refuses what is wrong', async ({ skip }) => {
    skip(!oasis, NOT_AT_HAND);
    expect(await faultsOf([(seeds[0] ?? '').replace(/<ref href="[^"]*"/, '<ref')], schema)).not.toEqual([]);
  });

  test('takes a sample of real documents of every language', async ({ skip }) => {
    skip(!oasis, NOT_AT_HAND);
    skip(!existsSync(CORPUS), 'there is no shared corpus beside the checkout');
    const documents = sampled();
    expect(documents.length).toBeGreaterThan(250);
    expect(await faultsOf(documents, schema)).toEqual([]);
  });
});
