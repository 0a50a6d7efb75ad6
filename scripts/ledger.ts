/** What is unresolved, undecided, mended or in conflict in a folder: `npm run ledger -- [FOLDER] [--format text|json]`. */
import type { CorpusIndex, LedgerEntry } from '../src/model/published-corpus.ts';
import { en } from '../src/ui/messages/en.ts';
import { issueWords } from '../src/ui/messages/issue-words.ts';
import { makeCorpus } from './make-corpus.ts';
import { readArguments, textOf, wrongUsage } from './read-arguments.ts';

const USAGE = 'usage: npm run --silent ledger -- [FOLDER] [--format text|json] [--register FILE]';

process.exitCode = await main();

/** 0 when every file was read, 1 when some could not be opened, 2 for wrong usage. */
async function main(): Promise<number> {
  try {
    const { folder, format, register } = readWords();
    const { index, faults } = await makeCorpus(folder, register);
    const line = format === 'json' ? asJson : asText;
    for (const entry of index.ledger) process.stdout.write(`${line(entry, index)}\n`);
    return faults.length > 0 ? 1 : 0;
  } catch (fault) {
    process.stderr.write(`ledger: ${fault instanceof Error ? fault.message : String(fault)}\n${USAGE}\n`);
    return 2;
  }
}

function readWords() {
  const { values, positionals } = readArguments(USAGE, {
    format: { type: 'string', default: 'text' },
    register: { type: 'string' },
  });
  const [folder = 'data/sources', ...more] = positionals;
  if (more.length > 0) wrongUsage('More than one folder was named.', USAGE);
  if (!['text', 'json'].includes(String(values['format'])))
    wrongUsage(`There is no format "${values['format']}".`, USAGE);
  return { folder, format: values['format'], register: textOf(values['register']) };
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
