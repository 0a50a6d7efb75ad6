import type { Fetched, FetchedText } from './fetch-json.ts';
import type { LoadFault } from './store.ts';

/** What came of asking for a file that did not come. */
type NotCome = Exclude<Fetched | FetchedText, { readonly status: 'ok' }>;

/** What stands in the way where a file of the corpus did not come, which was to be there; with its path from the index. */
export function fetchFault(fetched: NotCome, file: string): LoadFault {
  switch (fetched.status) {
    case 'missing':
    case 'not-json':
      return { code: 'not-a-corpus', detail: { file } };
    case 'offline':
      return { code: 'offline', detail: {} };
    case 'unreachable':
      return { code: 'unreachable', detail: { file, reason: fetched.reason } };
  }
}
