/** Ways of citations between two texts, and what is related to one: `npm run routes -- FROM [TO]`. */
import { reachable } from '../src/lineage/routes/reachable.ts';
import { relatedTexts } from '../src/lineage/routes/related-texts.ts';
import { ROUTE_AIMS, routesBetween } from '../src/lineage/routes/routes-between.ts';
import { endWithReader, whyNot } from './each-document.ts';
import { nodeNamed, openCorpus, USUAL_CORPUS, type OpenedCorpus } from './open-corpus.ts';
import { readArguments, readFormat, wrongUsage } from './read-arguments.ts';

const USAGE = `Usage: npm run --silent routes -- FROM [TO] [--most N] [--corpus FOLDER] [--format text|json]
FROM and TO are symbols of the corpus. Exit code 0 when there was something to say, 1 when no citations lead from one to the
other or a text is not known, 2 for wrong usage.`;
const MOST = 100;

type Line = Readonly<Record<string, unknown>>;

endWithReader();
process.exitCode = main();

function main(): 0 | 1 {
  const { from, to, most, folder, asText } = readWords();
  try {
    const corpus = openCorpus(folder);
    const start = nodeNamed(corpus, from);
    const lines =
      to === undefined ? company(corpus, start, most) : ways(corpus, start, nodeNamed(corpus, to), most);
    for (const line of lines) process.stdout.write(`${asText ? textOf(line) : JSON.stringify(line)}\n`);
    if (lines.length === 0) process.stderr.write(`no citations lead from ${from} to ${to ?? 'anything'}\n`);
    return lines.length === 0 ? 1 : 0;
  } catch (fault) {
    process.stderr.write(`routes: ${whyNot(fault)}\n`);
    return 1;
  }
}

function readWords() {
  const { values, positionals } = readArguments(USAGE, {
    most: { type: 'string', default: '5' },
    corpus: { type: 'string', default: USUAL_CORPUS },
    format: { type: 'string', default: 'text' },
  });
  const [from, to, ...more] = positionals;
  const most = Number(values['most']);
  if (from === undefined || more.length > 0) return wrongUsage('One text or two are to be named.', USAGE);
  if (!Number.isInteger(most) || most < 1 || most > MOST) return wrongUsage(`--most is 1 to ${MOST}.`, USAGE);
  const format = readFormat(values['format'], ['text', 'json'], USAGE);
  return { from, to, most, folder: String(values['corpus']), asText: format === 'text' };
}

/** The best routes by either aim; one that is best by both is said once for each. */
function ways({ graph }: OpenedCorpus, from: string, to: string, most: number): Line[] {
  return ROUTE_AIMS.flatMap((aim) =>
    routesBetween(graph, from, to, { aim, most }).map(({ texts }) => ({
      aim,
      steps: texts.length - 1,
      texts,
      mentions: texts.slice(1).map((text, at) => graph.getEdgeAttribute(texts[at], text, 'evidence').length),
    })),
  );
}

function company({ graph }: OpenedCorpus, id: string, most: number): Line[] {
  return [
    { text: id, earlier: reachable(graph, id, 'earlier').size, later: reachable(graph, id, 'later').size },
    ...relatedTexts(graph, id, most).map(({ id: related, ...counts }) => ({ related, ...counts })),
  ];
}

function textOf(line: Line): string {
  return Object.entries(line)
    .map(
      ([name, value]) =>
        `${name} ${Array.isArray(value) ? value.join(name === 'texts' ? ' → ' : ', ') : String(value)}`,
    )
    .join(' · ');
}
