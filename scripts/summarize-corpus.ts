import { compareTexts } from '../src/graph/compare-texts.ts';
import type { CorpusIndex } from '../src/model/published-corpus.ts';

/** What came of it, in words for a terminal: one thing a line. */
export function summarizeCorpus(
  { nodes, documents, edges, mentions, threads, ledger }: CorpusIndex,
  out: string,
): string {
  const here = new Set(documents.node);
  const numbered = (node: number | undefined) =>
    ['resolution', 'decision'].includes(nodes.kind[node ?? -1] ?? '');
  const gaps = nodes.id.filter((_, node) => numbered(node) && !here.has(node)).length;
  const citations = edges.target.filter((target) => numbered(target)).length;
  const codes = new Map<string, number>();
  for (const { code } of ledger) codes.set(code, (codes.get(code) ?? 0) + 1);
  return [
    `documents   ${documents.node.length}`,
    `resolutions ${nodes.id.filter((_, node) => numbered(node)).length}, ${gaps} of them gaps`,
    `citations   ${citations}, and ${edges.target.length - citations} of other documents; ${mentions.edge.length} mentions`,
    `threads     ${threads.length}`,
    `ledger      ${ledger.length}`,
    ...[...codes].sort(([a], [b]) => compareTexts(a, b)).map(([code, times]) => `  ${code} ${times}`),
    `written to  ${out}`,
    '',
  ].join('\n');
}
