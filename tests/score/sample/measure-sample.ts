import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDocuments } from '../../../src/extract/extract-documents.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { countDocument, emptyTally, type Tally } from '../tally.ts';
import { composedCitation, composeText } from './compose-text.ts';
import { readSample } from './read-sample.ts';
import type { Wording } from './wording.ts';

/** What is read wrongly of one text. */
export interface SampleMiss {
  readonly citing: string;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export interface SampleScore {
  readonly tally: Tally;
  readonly misses: readonly SampleMiss[];
}

interface SampleText {
  readonly citing: string;
  readonly text: string;
  readonly expected: ReadonlySet<string>;
  /** A mention in the words of what is expected. */
  readonly asExpected: (symbol: string, mention: Mention) => string;
}

/** The sample's texts in one language against what they were made to cite: symbol, date and act. */
export function measureSample(wording: Wording): SampleScore {
  return score(
    readSample('citations.tsv').map(({ citing, cited }) => ({
      citing,
      text: composeText({ citing, cited }, wording),
      expected: new Set([...cited].map(composedCitation)),
      asExpected: (symbol, { date, act }) => `${symbol} ${date ?? '-'} ${act}`,
    })),
  );
}

/** The four texts of `data/sources` against what was read in them by hand: symbols. */
export function measureSeeds(): SampleScore {
  return score(
    readSample('seeds.tsv').map(({ citing, cited }) => ({
      citing,
      text: readFileSync(join('data', 'sources', citing), 'utf8'),
      expected: cited,
      asExpected: (symbol) => symbol,
    })),
  );
}

function score(texts: readonly SampleText[]): SampleScore {
  const tally = emptyTally();
  const misses: SampleMiss[] = [];
  for (const { citing, text, expected, asExpected } of texts) {
    const mentions = extractDocuments({ name: citing, text }).flatMap((document) => document.mentions);
    const found = new Set<string>();
    for (const mention of mentions) {
      const { target } = mention.citation;
      if (target !== null && String(target) !== citing) found.add(asExpected(target, mention));
    }
    countDocument(tally, found, expected);
    const wrong = [...found].filter((citation) => !expected.has(citation));
    const missed = [...expected].filter((citation) => !found.has(citation));
    if (wrong.length + missed.length > 0) misses.push({ citing, wrong, missed });
  }
  return { tally, misses };
}
