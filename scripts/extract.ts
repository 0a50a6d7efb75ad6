import { parseArgs } from 'node:util';
import { documentRecord } from '../src/export/document-record.ts';
import { eachDocument, endWithReader, wrongUsage } from './each-document.ts';

const USAGE = `Usage: npm run --silent extract -- FILE…
Reads resolution documents and prints one JSON object a line for each. "-" takes file names from standard input.`;

function readArguments(): string[] {
  try {
    return parseArgs({ allowPositionals: true, options: {} }).positionals;
  } catch (error) {
    wrongUsage(error instanceof Error ? error.message : String(error), USAGE);
  }
}

const files = readArguments();
if (files.length === 0) wrongUsage('No file was named.', USAGE);
endWithReader();
process.exitCode = await eachDocument(files, (document) => {
  process.stdout.write(`${JSON.stringify(documentRecord(document))}\n`);
  for (const { code, severity } of document.issues)
    process.stderr.write(`${document.file}: ${severity}: ${code}\n`);
});
