import { useEffect, useRef, type RefObject } from 'react';
import type { Selection } from '../state/view.ts';
import { useRecalling } from './common/use-recalling.ts';

const HEADING = '.reader .reader-title';

/** What was done last, with a key or with a pointer. */
type Means = 'key' | 'pointer';

/**
 * When another text opens, the reader begins at its top, and whoever asked for it goes on from its heading: who followed
 * a link inside the reader that is now gone, who chose a result of the search, who opened it on the map by key. Who
 * clicks on the map or in the table stays there. Who chooses in the search what is open already is led there too.
 */
export function useReaderFocus(): void {
  const selection = useRecalling((state) => state.view.selection);
  const open = openedSubject(selection);
  const place = 'place' in selection ? selection.place : null;
  const shown = useRef(open);
  const { wasInside, means } = useLastMoves();
  useChosenAgain(shown);
  useEffect(() => {
    if (shown.current === open) return undefined;
    shown.current = open;
    const active = document.activeElement;
    const lost = active === null || active === document.body;
    const asked =
      (wasInside.current && lost) ||
      isIn(active, '.search') ||
      (isIn(active, '.stage') && means.current === 'key');
    return onceHeaded(active, (heading) => {
      if (place === null) showFromTop(heading.closest('.reader'));
      if (asked) heading.focus({ preventScroll: true });
    });
  }, [open, place, wasInside, means]);
}

/** A result that leads to what is open changes no subject, and the focus would stay in the box as if nothing had been done. */
function useChosenAgain(shown: RefObject<string>): void {
  useEffect(() => {
    const note = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || !isIn(target, '.search a.result')) return;
      const before = shown.current;
      // By then the page has taken in what the choice opened.
      setTimeout(() => {
        if (shown.current === before && isIn(document.activeElement, '.search')) {
          document.querySelector<HTMLElement>(HEADING)?.focus({ preventScroll: true });
        }
      });
    };
    document.addEventListener('click', note);
    return () => document.removeEventListener('click', note);
  }, [shown]);
}

/** In a low window it is the page that scrolls. */
function showFromTop(reader: Element | null): void {
  reader?.scrollTo({ top: 0 });
  if (reader && reader.getBoundingClientRect().top < 0) reader.scrollIntoView({ block: 'start' });
}

/** What is opened, wherever in it. */
function openedSubject(selection: Selection): string {
  if (selection.kind === 'node') return selection.id;
  return JSON.stringify(selection.kind === 'comparison' ? { ...selection, place: null } : selection);
}

function useLastMoves() {
  const wasInside = useRef(false);
  const means = useRef<Means>('pointer');
  useEffect(() => {
    const note = (event: FocusEvent) => {
      wasInside.current = event.target instanceof Element && event.target.closest('.reader') !== null;
    };
    const by = (next: Means) => () => {
      means.current = next;
      // Styles ask for it where the browser's :focus-visible is not enough.
      document.documentElement.dataset['means'] = next;
    };
    const [key, pointer] = [by('key'), by('pointer')];
    document.addEventListener('focusin', note);
    document.addEventListener('keydown', key, true);
    document.addEventListener('pointerdown', pointer, true);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('keydown', key, true);
      document.removeEventListener('pointerdown', pointer, true);
    };
  }, []);
  return { wasInside, means };
}

/**
 * Calls back with the reader's heading, at once or when the reader's code has come; not at all when the focus has gone
 * elsewhere in the meantime.
 * @returns the way to stop waiting.
 */
function onceHeaded(active: Element | null, then: (heading: HTMLElement) => void): () => void {
  const find = () => document.querySelector<HTMLElement>(HEADING);
  const heading = find();
  if (heading) {
    then(heading);
    return () => {};
  }
  const watcher = new MutationObserver(() => {
    const come = find();
    if (!come) return;
    watcher.disconnect();
    if (document.activeElement === active) then(come);
  });
  watcher.observe(document.body, { childList: true, subtree: true });
  return () => watcher.disconnect();
}

function isIn(element: Element | null, selector: string): boolean {
  return element !== null && element.closest(selector) !== null;
}
