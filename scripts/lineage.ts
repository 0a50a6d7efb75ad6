/** Where the clauses of a text come from, and where they went: `npm run lineage -- SYMBOL[#PLACE]`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauseStep, type ClauseStep, type ReadDocument } from '../src/export/clauses/clause-step.ts';
import { clauseStepLine, clauseStepText } from '../src/export/clauses/clause-step-text.ts';
import { clauseContext, type ClauseContext } from '../src/lineage/clauses/clause-context.ts';
import { clauseHistory } from '../src/lineage/clauses/clause-history.ts';
import { clauseStatuses } from '../src/lineage/clauses/clause-status.ts';
import { droppedClauses } from '../src/lineage/clauses/dropped-clauses.ts';
import { readCorpusDocument, readPublishedClauses } from '../src/model/read-published.ts';
import { endWithReader } from './each-document.ts';
import {
  documentOf,
  languagesOf,
  nodeNamed,
  openCorpus,
  USUAL_CORPUS,
  type OpenedCorpus,
} from './open-corpus.ts';
import { readArguments, readFormat, textOf, wrongUsage } from './read-arguments.ts';

const USAGE = `Usage: npm run --silent lineage -- SYMBOL[#PLACE] [--language es] [--format text|json] [--corpus FOLDER]
SYMBOL alone says what became of each clause of that text; with a place (#pp5, "#op3(a)") the history of that clause.
JSON is one object a line; what the text before had and this one has not comes last, as {"dropped": [places], "from": text}.
Exit code 0 when there was something to say, 1 when not, 2 for wrong usage.`;

endWithReader();
process.exitCode = main();

function main(): 0 | 1 | 2 {
  const { symbol, place, language, json, folder } = readWords();
  try {
    const corpus = openClauses(folder);
    const document = documentNamed(corpus, symbol, language);
    const lines = place === null ? ofText(corpus, document, json) : ofClause(corpus, document, place, json);
    for (const line of lines) process.stdout.write(`${line}\n`);
    return lines.length > 0 ? 0 : 1;
  } catch (fault) {
    process.stderr.write(`lineage: ${fault instanceof Error ? fault.message : String(fault)}\n`);
    return 1;
  }
}

function readWords() {
  const { values, positionals } = readArguments(USAGE, {
    language: { type: 'string' },
    format: { type: 'string', default: 'text' },
    corpus: { type: 'string', default: USUAL_CORPUS },
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) return wrongUsage('One text is to be named.', USAGE);
  const [symbol = '', place = null] = name.split('#');
  const language = textOf(values['language']);
  const json = readFormat(values['format'], ['text', 'json'], USAGE) === 'json';
  return { symbol, place, language, json, folder: String(values['corpus']) };
}

/** The document of a text; where it is here in several languages and none was named, it is said which one was taken. */
function documentNamed(corpus: OpenedCorpus, symbol: string, language: string | undefined): number {
  const id = nodeNamed(corpus, symbol);
  const [first, ...others] = languagesOf(corpus, id).map((each) => each ?? 'an unknown language');
  if (language === undefined && others.length > 0)
    process.stderr.write(`lineage: in ${first}; it is also here in ${others.join(', ')} (--language)\n`);
  return documentOf(corpus, id, language);
}

interface Corpus extends OpenedCorpus {
  readonly context: ClauseContext;
  readonly read: ReadDocument;
}

function openClauses(folder: string): Corpus {
  const corpus = openCorpus(folder);
  const file = join(folder, 'clauses.json');
  if (!existsSync(file)) throw new Error(`there are no clauses in ${folder}; npm run corpus traces them`);
  const clauses = readPublishedClauses(JSON.parse(readFileSync(file, 'utf8')), corpus.index);
  if (!clauses.ok) throw new Error(`${file} does not fit the corpus; npm run corpus makes it anew`);
  const read: ReadDocument = (document) => {
    const path = join(folder, corpus.index.documents.path[document]!);
    const published = readCorpusDocument(JSON.parse(readFileSync(path, 'utf8')));
    if (!published.ok) throw new Error(`${path} is no document of this version`);
    return published.value;
  };
  return { ...corpus, context: clauseContext(corpus.index, clauses.value), read };
}

function ofText({ context, read }: Corpus, document: number, json: boolean): string[] {
  const steps = clauseStatuses(context, document).map((status) => clauseStep(context, status, read));
  const lines = steps.map((step) => (json ? JSON.stringify(step) : clauseStepLine(step)));
  const dropped = droppedClauses(context, document);
  if (dropped === null || dropped.clauses.length === 0) return lines;
  const { index, table } = context;
  const places = dropped.clauses.map((clause) => table.placeOf(clause));
  const from = index.nodes.id[index.documents.node[dropped.from]!];
  const last = json
    ? JSON.stringify({ dropped: places, from })
    : `dropped from ${from}: ${places.join(', ')}`;
  return [...lines, last];
}

function ofClause({ context, read }: Corpus, document: number, place: string, json: boolean): string[] {
  const clause = context.table.clauseAt(document, place);
  if (clause === null) throw new Error(`there is no clause ${place} in that text`);
  const steps = clauseHistory(context, clause).map((status) => clauseStep(context, status, read));
  return steps.map((step: ClauseStep) => (json ? JSON.stringify(step) : clauseStepText(step)));
}
