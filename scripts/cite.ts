import { mentionRecord, type MentionRecord } from '../src/export/mention-record.ts';
import { mentionSentence } from '../src/export/mention-sentence.ts';
import { MENTION_TABLE_HEAD, mentionTableRow } from '../src/export/mention-table.ts';
import { eachDocument, endWithReader } from './each-document.ts';
import { readArguments, readFormat, wrongUsage } from './read-arguments.ts';
import { sayIssues } from './say-issues.ts';

const USAGE = `Usage: npm run --silent cite -- [--format json|tsv|text] FILE…
Prints the mentions of resolutions and other documents, one a line. "-" takes file names from standard input.
Exit code 0 when every file was read, 1 when some could not be opened, 2 for wrong usage.`;

const FORMATS = {
  json: (record: MentionRecord) => JSON.stringify(record),
  tsv: mentionTableRow,
  text: mentionSentence,
};

const { values, positionals } = readArguments(USAGE, { format: { type: 'string', default: 'json' } });
const format = readFormat(values['format'], ['json', 'tsv', 'text'], USAGE);
const line = FORMATS[format];
if (positionals.length === 0) wrongUsage('No file was named.', USAGE);
endWithReader();
if (format === 'tsv') process.stdout.write(`${MENTION_TABLE_HEAD}\n`);
process.exitCode = await eachDocument(positionals, (document) => {
  for (const mention of document.mentions)
    process.stdout.write(`${line(mentionRecord(mention, document))}\n`);
  sayIssues(document);
});
