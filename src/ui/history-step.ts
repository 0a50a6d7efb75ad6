/** What the browser's history keeps with a step of the page, to know it again. */
interface HistoryStep {
  readonly step: number;
}

/** For a step that is about to be made. */
export function nextStep(): HistoryStep {
  return { step: Math.random() };
}

/** Which step the page is at; 0 for the one that it was opened at. */
export function presentStep(): number {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'number'
    ? state.step
    : 0;
}
