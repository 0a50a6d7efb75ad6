import { useState, type KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

interface ResultKeys {
  /** How many options there are. */
  readonly options: number;
  /** True when the options are those of what stands in the box. */
  readonly answered: boolean;
  readonly choose: (at: number) => void;
  readonly onOpen: () => void;
  readonly onEscape: () => void;
}

/** Walks the options by arrows, chooses with Enter; what is not answered yet is chosen when it is. */
export function useResultKeys({ options, answered, choose, onOpen, onEscape }: ResultKeys) {
  const [at, setAt] = useState(0);
  const [hurry, setHurry] = useState(false);
  if (hurry && answered) {
    setHurry(false);
    if (options > 0) queueMicrotask(() => choose(at));
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Whoever writes with an input method chooses a character with these keys.
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined && options > 0) {
      event.preventDefault();
      onOpen();
      setAt((Math.min(at, options - 1) + step + options) % options);
    } else if (event.key === 'Escape') {
      onEscape();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!answered) setHurry(true);
      else if (at < options) choose(at);
    }
  };
  return {
    at,
    begin: () => {
      setAt(0);
      setHurry(false);
    },
    onKeyDown,
  };
}
