import { useSyncExternalStore } from 'react';

/** From this width on the reader has room for two columns of words; page.css gives it the greater part there. */
const TWO_COLUMNS = '(min-width: 75rem)';

/** True where two columns of words fit side by side. */
export function useWide(): boolean {
  return useSyncExternalStore(follow, () => matchMedia(TWO_COLUMNS).matches);
}

function follow(listener: () => void): () => void {
  const media = matchMedia(TWO_COLUMNS);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
