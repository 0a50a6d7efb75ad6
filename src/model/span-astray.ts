import type { CorpusDocument } from './published-corpus.ts';
import type { Span } from './span.ts';

/**
 * The first place where a document of the right shape contradicts itself: a span that does not lie in the text, parts
 * out of order or with one id, words that begin outside their part. Null when it is sound.
 */
export function spanAstray({
  text,
  parts,
  mentions,
  indirectReferences,
  forwardLinks,
  issues,
}: CorpusDocument): string | null {
  const spans: [string, (Span | null)[]][] = [
    ['parts', parts.flatMap(({ span, verb }) => [span, verb])],
    ['mentions', mentions.flatMap(({ span, verb }) => [span, verb?.span ?? null])],
    ['indirectReferences', indirectReferences.map(({ span }) => span)],
    ['forwardLinks', forwardLinks.map(({ span }) => span)],
    ['issues', issues.map(({ span }) => span)],
  ];
  const fits = (span: Span | null) => span === null || (span.start <= span.end && span.end <= text.length);
  const astray = spans.find(([, all]) => !all.every(fits));
  if (astray) return astray[0];
  if (new Set(parts.map(({ id }) => id)).size < parts.length) return 'parts.id';
  const inOrder = parts.every(({ span, bodyStart }, order) => {
    const before = parts[order - 1]?.span.end ?? 0;
    return before <= span.start && span.start <= bodyStart && bodyStart <= span.end;
  });
  return inOrder ? null : 'parts';
}
