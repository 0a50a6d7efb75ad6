/** What the browser's history keeps with a step of the page, to know it again. */
interface HistoryStep {
  readonly step: number;
}

/** For a step that is about to be made. */
export function nextStep(): HistoryStep {
  return { step: Math.random() };
}

/** Which step the page is at; null for one that the page did not make, such as a jump to a part of it. */
export function presentStep(): number | null {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'number'
    ? state.step
    : null;
}
