import { useEffect } from 'react';
import type { Spotlight } from '../../state/store.ts';
import { useStore } from './use-recalling.ts';

/** Lights texts and citations on the map for as long as the panel that asks for them is open. */
export function useSpotlight(spotlight: Spotlight | null): void {
  const store = useStore();
  useEffect(() => {
    store.setState({ spotlight });
    return () => store.setState({ spotlight: null });
  }, [store, spotlight]);
}
