/** Takes the keyboard there, and leaves what is in sight where it is. */
export function focusQuietly(to: Element | null | undefined): void {
  if (to instanceof HTMLElement) to.focus({ preventScroll: true });
}
