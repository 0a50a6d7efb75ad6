import { useCallback, useState } from 'react';

/**
 * A value that stays as it is from when the pointer is pressed until the click is done: what comes meanwhile would move what
 * was pressed from below the pointer.
 * @returns the value to show, and what to do when the pointer is pressed
 */
export function useStillWhilePressed<T>(value: T): readonly [shown: T, onPress: () => void] {
  const [held, setHeld] = useState<{ readonly value: T } | null>(null);
  const onPress = useCallback(() => {
    setHeld({ value });
    const released = new AbortController();
    const release = () => {
      released.abort();
      // The click comes after the pointer is let go.
      setTimeout(() => setHeld(null));
    };
    for (const end of ['pointerup', 'pointercancel', 'dragend'])
      addEventListener(end, release, { signal: released.signal, capture: true });
  }, [value]);
  return [held ? held.value : value, onPress];
}
