/** Texts, citations and the graph in the formats others read: `npm run export -- SYMBOL_OR_FILE… --format FORMAT`. */
import { citationKey } from '../src/export/citation-key.ts';
import { citedDocument } from '../src/export/cited-text.ts';
import type { Exporter } from '../src/export/exporter.ts';
import { EXPORTERS } from '../src/export/exporters.ts';
import { endWithReader, namedFiles, whyNot } from './each-document.ts';
import { openCorpus, USUAL_CORPUS } from './open-corpus.ts';
import { readArguments, textOf, wrongUsage } from './read-arguments.ts';
import { TextsToExport, type Choice } from './texts-to-export.ts';
import { writePieces, type Piece } from './write-whole.ts';

const formatsOf = (of: Exporter['of']) =>
  EXPORTERS.filter((exporter) => exporter.of === of)
    .map(({ id }) => id)
    .join(', ');

const USAGE = `Usage: npm run --silent export -- SYMBOL_OR_FILE… --format FORMAT [--place op3] [--language es]
       npm run --silent export -- --format FORMAT                 (formats of a corpus)
       [--out PATH] [--corpus FOLDER]
Formats of a document: ${formatsOf('document')}; of a citation: ${formatsOf('citation')}; of a corpus: ${formatsOf('corpus')}.
"-" takes names from standard input. Several documents that do not join in one file need --out with a new folder.
All is written or nothing. Exit code 0 when it was, 1 when a text could not be found or opened, 2 for wrong usage.`;

endWithReader();
process.exitCode = await main();

async function main(): Promise<0 | 1> {
  const { exporter, names, out, choice } = readWords();
  try {
    writePieces(await piecesOf(exporter, names, choice), out);
    return 0;
  } catch (fault) {
    const faults = fault instanceof AggregateError ? fault.errors : [fault];
    for (const each of faults) process.stderr.write(`export: ${whyNot(each)}\n`);
    return 1;
  }
}

function readWords() {
  const { values, positionals: names } = readArguments(USAGE, {
    format: { type: 'string' },
    out: { type: 'string' },
    place: { type: 'string' },
    language: { type: 'string' },
    corpus: { type: 'string' },
  });
  const format = textOf(values['format']);
  const exporter = EXPORTERS.find(({ id }) => id === format);
  if (!exporter) {
    return wrongUsage(
      format === undefined ? 'No format was named.' : `There is no format "${format}".`,
      USAGE,
    );
  }
  if (exporter.of === 'corpus' && names.length > 0)
    return wrongUsage(`${format} is of a whole corpus.`, USAGE);
  if (exporter.of !== 'corpus' && names.length === 0) return wrongUsage('No text was named.', USAGE);
  const [language, place] = [textOf(values['language']), textOf(values['place'])];
  if (place !== undefined && exporter.of !== 'citation')
    return wrongUsage('--place is for citations.', USAGE);
  const choice = { folder: textOf(values['corpus']), language, place };
  return { exporter, names, out: textOf(values['out']), choice };
}

/** What is to be written. Throws, for all texts that were not found together, an `AggregateError`. */
async function piecesOf(exporter: Exporter, names: readonly string[], choice: Choice): Promise<Piece[]> {
  const { ending } = exporter;
  if (exporter.of === 'corpus') {
    const { index } = openCorpus(choice.folder ?? USUAL_CORPUS);
    return [{ name: `citations.${ending}`, content: exporter.write(index, choice.language ?? 'en') }];
  }
  const texts = new TextsToExport(choice);
  if (exporter.of === 'citation') {
    const cited = await eachText(names, (name) => texts.cited(name));
    return [{ name: `citations.${ending}`, content: exporter.write(cited) }];
  }
  const documents = await eachText(names, (name) => texts.documents(name));
  const known = texts.known();
  const contents = documents.map((document) => exporter.write(document, known));
  if (exporter.joins) return [{ name: `documents.${ending}`, content: contents.join('') }];
  return documents.map((document, row) => {
    const name = [citationKey(citedDocument(document)), document.language, ending].filter(Boolean).join('.');
    return { name, content: contents[row] ?? '' };
  });
}

async function eachText<T>(names: readonly string[], find: (name: string) => Promise<readonly T[]>) {
  const found: T[] = [];
  const faults: Error[] = [];
  for await (const name of namedFiles(names)) {
    await find(name).then(
      (texts) => found.push(...texts),
      (fault: unknown) => faults.push(new Error(`${name}: ${whyNot(fault)}`)),
    );
  }
  if (faults.length > 0) throw new AggregateError(faults);
  return found;
}
