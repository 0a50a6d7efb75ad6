import { documentRecord } from '../src/export/document-record.ts';
import { eachDocument, endWithReader } from './each-document.ts';
import { readArguments, wrongUsage } from './read-arguments.ts';
import { sayIssues } from './say-issues.ts';

const USAGE = `Usage: npm run --silent extract -- FILE…
Reads resolution documents and prints one JSON object a line for each. "-" takes file names from standard input.
Exit code 0 when every file was read, 1 when some could not be opened, 2 for wrong usage.`;

const { positionals } = readArguments(USAGE);
if (positionals.length === 0) wrongUsage('No file was named.', USAGE);
endWithReader();
process.exitCode = await eachDocument(positionals, (document) => {
  process.stdout.write(`${JSON.stringify(documentRecord(document))}\n`);
  sayIssues(document);
});
