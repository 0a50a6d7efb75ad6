import { useCallback, useEffect, useRef } from 'react';
import type { ClausePair } from '../../lineage/compare/comparison.ts';
import { arrangeComparison } from '../../state/actions.ts';
import { isTyping } from '../common/is-typing.ts';
import { useStore } from '../common/use-recalling.ts';
import { isAtPlace, isChange, pairPlace } from './pair-place.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, j: 1, p: -1, k: -1 };

/** Goes to the next change (1) or the one before (-1); from the last to the first. */
export type ChangeStep = (by: 1 | -1) => void;

/**
 * Steps through the changes, by the keys n and p (or j and k) wherever the keyboard is but in a field, and brings the
 * one asked for into sight. Who stepped goes on from there; who only came by an address keeps their place.
 */
export function useChangeSteps(pairs: readonly ClausePair[], place: string | null): ChangeStep {
  const store = useStore();
  const stepped = useRef(false);
  const step = useCallback<ChangeStep>(
    (by) => {
      const next = changeFrom(pairs, place, by);
      if (!next) return;
      stepped.current = true;
      arrangeComparison(store, { place: pairPlace(next) });
    },
    [pairs, place, store],
  );
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const by = STEPS[event.key];
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
      if (by === undefined || !plain || isTyping(event.target)) return;
      event.preventDefault();
      step(by);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [step]);
  useEffect(() => {
    const pair = place === null ? null : document.getElementById(pairAnchor(place));
    if (!pair) return;
    pair.scrollIntoView({ block: pair.offsetHeight > innerHeight / 2 ? 'start' : 'center' });
    if (stepped.current) pair.focus({ preventScroll: true });
    stepped.current = false;
  }, [place, pairs]);
  return step;
}

/** The change after (or before) the pair at a place, or after the beginning where none is asked for. */
function changeFrom(pairs: readonly ClausePair[], place: string | null, by: 1 | -1): ClausePair | undefined {
  const here = place === null ? -1 : pairs.findIndex((pair) => isAtPlace(pair, place));
  const onward = by === 1 ? pairs.slice(here + 1) : pairs.slice(0, Math.max(0, here)).toReversed();
  const around = by === 1 ? pairs : pairs.toReversed();
  return onward.find(isChange) ?? around.find(isChange);
}

/** Id of the element of a pair, from its place. */
export function pairAnchor(place: string): string {
  return `pair-${place}`;
}
