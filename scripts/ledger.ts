/** What is unresolved, undecided, mended or in conflict: `npm run ledger -- [--format json|text] [FOLDER | FILE…]`. */
import type { CorpusIndex, LedgerEntry } from '../src/model/published-corpus.ts';
import { en } from '../src/ui/messages/en.ts';
import { issueWords } from '../src/ui/messages/issue-words.ts';
import { endWithReader, namedFiles, whyNot } from './each-document.ts';
import { findFiles, type FoundFiles } from './find-files.ts';
import { makeIndex, openRegister } from './make-index.ts';
import { readArguments, readFormat, readJobs, textOf } from './read-arguments.ts';

const USAGE = `Usage: npm run --silent ledger -- [--format json|text] [--register FILE] [--jobs N] [FOLDER | FILE…]
Prints what is open in the documents put together, one matter a line. "-" takes file names from standard input.
Exit code 0 when every file was read, 1 when one, or the register, could not be opened, 2 for wrong usage.`;

endWithReader();
process.exitCode = await main();

async function main(): Promise<0 | 1> {
  const { names, format, register, jobs } = readWords();
  try {
    const found: FoundFiles[] = [];
    for await (const name of namedFiles(names)) found.push(findFiles(name));
    const all = {
      files: found.flatMap(({ files }) => files),
      faults: found.flatMap((each) => each.faults),
    };
    const { index, faults } = await makeIndex(all, openRegister(register), { jobs, drafts: null });
    const line = format === 'text' ? asText : asJson;
    for (const entry of index.ledger) process.stdout.write(`${line(entry, index)}\n`);
    return faults.length > 0 ? 1 : 0;
  } catch (fault) {
    process.stderr.write(`ledger: ${whyNot(fault)}\n`);
    return 1;
  }
}

function readWords() {
  const { values, positionals } = readArguments(USAGE, {
    format: { type: 'string', default: 'json' },
    register: { type: 'string' },
    jobs: { type: 'string' },
  });
  return {
    names: positionals.length > 0 ? positionals : ['data/sources'],
    format: readFormat(values['format'], ['text', 'json'], USAGE),
    register: textOf(values['register']),
    jobs: readJobs(values['jobs'], USAGE),
  };
}

function sourceOf({ document }: LedgerEntry, { nodes, documents }: CorpusIndex) {
  if (document === null) return { source: null, file: null };
  const node = documents.node[document];
  return {
    source: (node === undefined ? undefined : nodes.id[node]) ?? null,
    file: documents.file[document] ?? null,
  };
}

function asJson(entry: LedgerEntry, index: CorpusIndex): string {
  const { code, severity, place, words, detail, candidates } = entry;
  return JSON.stringify({ ...sourceOf(entry, index), place, code, severity, words, detail, candidates });
}

function asText(entry: LedgerEntry, index: CorpusIndex): string {
  const { code, severity, place, words, candidates } = entry;
  const reason = issueWords(en, entry);
  const where = [sourceOf(entry, index).source, place].filter(Boolean).join(' ');
  const possible = candidates.length === 0 ? '' : `Could be: ${candidates.join(', ')}.`;
  const quoted = words === '' ? '' : `“${words}”`;
  return [`${severity} ${code}`, where, quoted, reason, possible].filter((part) => part !== '').join(' · ');
}
