import { useEffect, useRef, useState } from 'react';
import type { CitationNetwork } from '../../graph/citation-network.ts';
import { layoutBetween } from '../../layout/layout-between.ts';
import type { StageLayout } from '../../layout/stage-layout.ts';
import { isMany } from './is-many.ts';
import { prefersStillness } from './prefers-stillness.ts';

const GLIDE = 260;

/**
 * The layout on its way from where texts stood to where they are to stand; at once where stillness is asked for. A
 * layout of other citations is never shown beside these: it may place texts that are there no more.
 */
export function useGlidingLayout(goal: StageLayout | null, citations: CitationNetwork): StageLayout | null {
  const [{ shown, of }, setGliding] = useState({ shown: goal, of: citations });
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  }, [shown]);
  useEffect(() => {
    const from = latest.current;
    const glides =
      from !== null &&
      goal !== null &&
      from !== goal &&
      from.width === goal.width &&
      from.height === goal.height &&
      !isMany(goal) &&
      !prefersStillness();
    const show = (layout: StageLayout | null) => setGliding({ shown: layout, of: citations });
    if (!glides) {
      show(goal);
      return undefined;
    }
    let frame = 0;
    let start: number | null = null;
    const step = (now: number) => {
      start ??= now;
      const share = Math.min(1, (now - start) / GLIDE);
      show(share === 1 ? goal : layoutBetween(from, goal, 1 - (1 - share) ** 3));
      if (share < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [goal, citations]);
  return (of === citations ? shown : null) ?? goal;
}
