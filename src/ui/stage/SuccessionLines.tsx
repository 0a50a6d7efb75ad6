import { useMemo } from 'react';
import { toScreen } from './framing.ts';
import type { StageScene } from './use-stage-scene.ts';

/** Dashed: which text of a thread came after which, inferred from recall lists. */
export function SuccessionLines({ scene: { corpus, layout, framing, lit } }: { readonly scene: StageScene }) {
  const steps = useMemo(() => {
    const { source, target } = corpus.index.succession;
    const pairs = new Map<string, readonly [string, string]>();
    for (const [row, from] of source.entries()) {
      const [later, earlier] = [corpus.index.nodes.id[from], corpus.index.nodes.id[target[row]!]];
      if (later !== undefined && earlier !== undefined) pairs.set(`${later} ${earlier}`, [later, earlier]);
    }
    return [...pairs];
  }, [corpus.index]);
  const lines = steps.flatMap(([key, [later, earlier]]) => {
    const [from, to] = [layout.nodes.get(later), layout.nodes.get(earlier)];
    if (!from || !to || from.outside || to.outside) return [];
    return [{ key, from: toScreen(framing, from), to: toScreen(framing, to) }];
  });
  return (
    <g className="succession" data-receding={lit !== null}>
      {lines.map(({ key, from, to }) => (
        <line key={key} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      ))}
    </g>
  );
}
