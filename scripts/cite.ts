import { parseArgs } from 'node:util';
import { mentionRecord, type MentionRecord } from '../src/export/mention-record.ts';
import { mentionSentence } from '../src/export/mention-sentence.ts';
import { MENTION_TABLE_HEAD, mentionTableRow } from '../src/export/mention-table.ts';
import { eachDocument, endWithReader, wrongUsage } from './each-document.ts';

const USAGE = `Usage: npm run --silent cite -- [--format json|tsv|text] FILE…
Prints the mentions of resolutions and other documents, one a line. "-" takes file names from standard input.`;

const FORMATS: Readonly<Record<string, (record: MentionRecord) => string>> = {
  json: (record) => JSON.stringify(record),
  tsv: mentionTableRow,
  text: mentionSentence,
};

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { format: { type: 'string', default: 'json' } } });
  } catch (error) {
    wrongUsage(error instanceof Error ? error.message : String(error), USAGE);
  }
}

const { values, positionals } = readArguments();
const line = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
if (!line) wrongUsage(`There is no format "${values.format}".`, USAGE);
if (positionals.length === 0) wrongUsage('No file was named.', USAGE);
endWithReader();
if (values.format === 'tsv') process.stdout.write(`${MENTION_TABLE_HEAD}\n`);
process.exitCode = await eachDocument(positionals, (document) => {
  for (const mention of document.mentions)
    process.stdout.write(`${line(mentionRecord(mention, document))}\n`);
  for (const { code, severity } of document.issues)
    process.stderr.write(`${document.file}: ${severity}: ${code}\n`);
});
