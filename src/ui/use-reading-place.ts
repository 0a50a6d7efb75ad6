import { useEffect } from 'react';
import { nextStep, presentStep } from './history-step.ts';

/** Milliseconds: a text that comes later is read from where it begins. */
const LONGEST_WAIT = 4000;
/** Milliseconds for which what the page does of itself with a text that has just come is undone. */
const SETTLES = 400;

/** Who goes back or forward in the history reads on where they were. */
export function useReadingPlace(): void {
  useEffect(() => {
    // The step that the page was opened at is one of its own too.
    if (presentStep() === null) history.replaceState(nextStep(), '');
    const places = new Map<number, number>();
    let returning: AbortController | null = null;
    const note = ({ target }: Event) => {
      const step = presentStep();
      if (returning === null && step !== null && isReader(target)) places.set(step, target.scrollTop);
    };
    const goBack = () => {
      returning?.abort();
      const step = presentStep();
      const top = step === null ? 0 : (places.get(step) ?? 0);
      if (top === 0) return;
      const there = new AbortController();
      returning = there;
      there.signal.addEventListener('abort', () => (returning = null));
      // Whoever moves by themselves meanwhile goes where they want.
      for (const move of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
        addEventListener(move, () => there.abort(), { signal: there.signal, capture: true, passive: true });
      holdAt(top, there);
    };
    // Of elements that scroll the event goes down to them, and not up from them.
    document.addEventListener('scroll', note, { capture: true, passive: true });
    addEventListener('popstate', goBack);
    return () => {
      returning?.abort();
      document.removeEventListener('scroll', note, { capture: true });
      removeEventListener('popstate', goBack);
    };
  }, []);
}

/** Scrolls the reader to a place as soon as its text reaches so far, and holds it there until the page has come to rest. */
function holdAt(top: number, until: AbortController): void {
  const since = performance.now();
  let reached: number | null = null;
  const look = (now: number) => {
    if (until.signal.aborted) return;
    const reader = document.querySelector('.reader');
    if (reader && reader.scrollHeight - reader.clientHeight >= top - 1) {
      reached ??= now;
      if (Math.abs(reader.scrollTop - top) > 1) reader.scrollTo({ top, behavior: 'instant' });
    }
    if (now - (reached ?? since) > (reached === null ? LONGEST_WAIT : SETTLES)) until.abort();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function isReader(target: EventTarget | null): target is Element {
  return target instanceof Element && target.classList.contains('reader');
}
