import { createContext, useContext } from 'react';
import type { OwnDesk } from '../../state/own-documents.ts';

const nothing = () => Promise.resolve();
const OwnDeskContext = createContext<OwnDesk>({
  add: () => Promise.resolve([]),
  cancel: () => {},
  remove: nothing,
  restore: nothing,
  removeAside: nothing,
});

/** Hands the page's desk for own documents to everything below it. */
export const OwnDeskProvider = OwnDeskContext.Provider;

/** The desk at which own documents are added and removed. */
export function useOwnDesk(): OwnDesk {
  return useContext(OwnDeskContext);
}
