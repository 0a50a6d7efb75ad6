import { useEffect, useRef } from 'react';

/**
 * Calls back when a link to a text or to evidence has been followed, also one to what is open already: then the view
 * does not change, but who clicked wants to see it.
 */
export function useOpenings(onOpening: () => void): void {
  const latest = useRef(onOpening);
  useEffect(() => {
    latest.current = onOpening;
  }, [onOpening]);
  useEffect(() => {
    // On the document, which hears of a click after the link itself: a link that was followed here prevents the default.
    const listen = ({ target, defaultPrevented }: MouseEvent) => {
      const followed = defaultPrevented && target instanceof Element && target.closest('a[data-opens]');
      if (followed) latest.current();
    };
    document.addEventListener('click', listen);
    return () => document.removeEventListener('click', listen);
  }, []);
}
