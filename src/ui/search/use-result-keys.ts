import { useState, type KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

interface ResultKeys {
  /** Their keys, in the order of the list. */
  readonly options: readonly string[];
  /** True when the options are those of what stands in the box. */
  readonly answered: boolean;
  readonly choose: (key: string) => void;
  readonly onOpen: () => void;
  readonly onEscape: () => void;
}

/**
 * Walks the options by arrows, chooses with Enter; what is not answered yet is chosen when it is. Where somebody walked to
 * stays theirs when more options come between.
 */
export function useResultKeys({ options, answered, choose, onOpen, onEscape }: ResultKeys) {
  const [walked, setWalked] = useState<{ readonly key: string; readonly at: number } | null>(null);
  const [hurry, setHurry] = useState(false);
  const at = placeOf(walked, options);
  const active = options[at];
  if (hurry && answered) {
    setHurry(false);
    if (active !== undefined) queueMicrotask(() => choose(active));
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Whoever writes with an input method chooses a character with these keys.
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      onOpen();
      const next = (at + step + options.length) % options.length;
      setWalked({ key: options[next]!, at: next });
    } else if (event.key === 'Escape') {
      onEscape();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!answered) setHurry(true);
      else if (active !== undefined) choose(active);
    }
  };
  return {
    active,
    begin: () => {
      setWalked(null);
      setHurry(false);
    },
    onKeyDown,
  };
}

/** Where the option stands that was walked to; where it is gone, the one in its place. */
function placeOf(
  walked: { readonly key: string; readonly at: number } | null,
  options: readonly string[],
): number {
  if (walked === null) return 0;
  const now = options.indexOf(walked.key);
  return now >= 0 ? now : Math.max(0, Math.min(walked.at, options.length - 1));
}
