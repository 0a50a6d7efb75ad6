import type { AddressBar } from './view-history.ts';

/** What the address is to be, and as which step. */
interface Wanted {
  readonly step: 'push' | 'replace';
  readonly query: string;
}

/**
 * An address bar that may refuse to be written, and is then written later: WebKit throws where it is more than a hundred
 * times in half a minute, which a brush that is moved to and fro comes to.
 * @param later does something after a while
 */
export function patientAddress(bar: AddressBar, later: (go: () => void) => void): AddressBar {
  let wanted: Wanted | null = null;
  const write = (next: Wanted) => {
    const isWaiting = wanted !== null;
    // What was to be a step of its own stays one.
    wanted = wanted?.step === 'push' ? { ...next, step: 'push' } : next;
    try {
      bar[wanted.step](wanted.query);
      wanted = null;
    } catch {
      if (!isWaiting) later(again);
    }
  };
  const again = () => {
    const late = wanted;
    wanted = null;
    if (late) write(late);
  };
  return {
    query: () => wanted?.query ?? bar.query(),
    push: (query) => write({ step: 'push', query }),
    replace: (query) => write({ step: 'replace', query }),
    onTravel: (listener) =>
      bar.onTravel(() => {
        wanted = null;
        listener();
      }),
  };
}
