import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGold, withoutLetters } from './read-gold.ts';

/** A set of documents with what they are known to cite. */
export interface ScoreSet {
  readonly name: string;
  /** Expected symbols by file, relative to the corpus. */
  readonly gold: (corpus: string) => ReadonlyMap<string, ReadonlySet<string>>;
  /** A found symbol in the gold's way of writing; null where the gold does not cover its kind. */
  readonly inGold: (symbol: string) => string | null;
  /** What has to be reached without the gold's known slips; null where a figure is only reported. */
  readonly precision: number | null;
  readonly recall: number | null;
  /** Compare with what a few lines of code would find. */
  readonly baselines: boolean;
}

const assembly = (symbol: string) => (symbol.startsWith('A/RES/') ? withoutLetters(symbol) : null);
/** Gold of other symbols comes from links: capitals and spaces differ, and General Assembly decisions are not in it. */
const plain = (symbol: string) => symbol.replace(/\s+/g, '').toUpperCase();
const other = (symbol: string) => (/^A\/(?:RES|DEC)\//.test(symbol) ? null : plain(symbol));
const council = (symbol: string) => /^S\/RES\/(\d+)\(/.exec(symbol)?.[1] ?? null;

export const SCORE_SETS: readonly ScoreSet[] = [
  {
    name: 'GA resolutions, English',
    gold: (corpus) => readGold(corpus, 'ga-en.tsv'),
    inGold: assembly,
    precision: 0.997,
    recall: 0.997,
    baselines: true,
  },
  {
    name: 'GA resolutions, English, from the official PDFs',
    gold: officialPdfs,
    inGold: assembly,
    precision: 0.995,
    recall: 0.995,
    baselines: false,
  },
  {
    name: 'GA resolutions, French (gold incomplete: precision is a lower bound)',
    gold: (corpus) => readGold(corpus, 'ga-fr.tsv'),
    inGold: assembly,
    precision: 0.95,
    recall: 0.99,
    baselines: true,
  },
  {
    name: 'other symbols, English (unlinked ones are not in the gold: precision is a lower bound)',
    gold: (corpus) => readGold(corpus, 'other-en.tsv', plain),
    inGold: other,
    precision: 0.98,
    recall: 0.98,
    baselines: false,
  },
  {
    name: 'Security Council to Security Council, English, by number',
    gold: councilArcs,
    inGold: council,
    precision: 0.98,
    recall: 0.97,
    baselines: false,
  },
  ...['en', 'es', 'fr', 'ru', 'zh', 'ar'].map((language): ScoreSet => ({
    name: `read by hand, ${language}`,
    gold: (corpus) => readByHand(corpus, language),
    inGold: (symbol) => symbol,
    precision: 0.97,
    recall: 0.97,
    baselines: false,
  })),
];

/** The gold of the English texts for those of them that are there as PDF too. */
function officialPdfs(corpus: string): Map<string, Set<string>> {
  const gold = readGold(corpus, 'ga-en.tsv');
  const files = new Map<string, Set<string>>();
  for (const file of readdirSync(join(corpus, 'pdf'))) {
    files.set(`pdf/${file}`, gold.get(`en/${file.replace(/\.pdf$/, '.txt')}`) ?? new Set());
  }
  return files;
}

/** The arcs cover resolutions from some number on: those without arcs are left out, not taken for citing nothing. */
function councilArcs(corpus: string): Map<string, Set<string>> {
  const arcs = JSON.parse(readFileSync(join(corpus, 'gold', 'sc-arcs.json'), 'utf8')) as {
    edges: { source: number; target: number }[];
  };
  const cited = new Map<number, Set<string>>();
  for (const { source, target } of arcs.edges) {
    cited.set(source, (cited.get(source) ?? new Set()).add(String(target)));
  }
  const files = new Map<string, Set<string>>();
  for (const folder of ['en_sc', 'en_eosg']) {
    for (const file of readdirSync(join(corpus, folder))) {
      const targets = cited.get(Number(/^S_RES_(\d+)/.exec(file)?.[1]));
      if (targets) files.set(`${folder}/${file}`, targets);
    }
  }
  return files;
}

function readByHand(corpus: string, language: string): Map<string, Set<string>> {
  const [, ...rows] = readFileSync(join(corpus, 'gold', 'six-languages.tsv'), 'utf8')
    .trim()
    .split('\n');
  const gold = new Map<string, Set<string>>();
  for (const row of rows) {
    const [file = '', cited = ''] = row.split('\t');
    if (!file.startsWith(`${language}/`)) continue;
    gold.set(
      file,
      new Set(
        cited
          .split(' ')
          .filter(Boolean)
          .map((symbol) => symbol.replace(/^doc:/, '')),
      ),
    );
  }
  return gold;
}
