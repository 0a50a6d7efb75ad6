import { createContext, useContext } from 'react';

export const ReasonContext = createContext('');

/** What went wrong, in the words of whatever threw it: for whoever mends it. Below a `FaultBoundary` that caught it. */
export function useFaultReason(): string {
  return useContext(ReasonContext);
}
