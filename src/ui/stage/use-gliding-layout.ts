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
  const [{ shown, of }, setShown] = useState({ shown: goal, of: citations });
  const from = of === citations ? shown : null;
  const latest = useRef(from);
  useEffect(() => {
    latest.current = from;
  }, [from]);
  useEffect(() => {
    const start = latest.current;
    const show = (layout: StageLayout | null) => setShown({ shown: layout, of: citations });
    if (start === null || !glides(start, goal)) {
      show(goal);
      return undefined;
    }
    let frame = 0;
    let begun: number | null = null;
    const step = (now: number) => {
      begun ??= now;
      const share = Math.min(1, (now - begun) / GLIDE);
      show(share === 1 ? goal : layoutBetween(start, goal, 1 - (1 - share) ** 3));
      if (share < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [goal, citations]);
  return from !== null && glides(from, goal) ? from : goal;
}

function glides(from: StageLayout, goal: StageLayout | null): goal is StageLayout {
  return (
    goal !== null &&
    from !== goal &&
    from.width === goal.width &&
    from.height === goal.height &&
    !isMany(goal) &&
    !prefersStillness()
  );
}
