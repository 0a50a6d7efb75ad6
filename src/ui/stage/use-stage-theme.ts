import { useLayoutEffect, useState, type RefObject } from 'react';
import { readStageTheme, type StageTheme } from './stage-theme.ts';

/** The theme in force, read again when the system's or the page's own choice changes; null before the first look. */
export function useStageTheme(stage: RefObject<HTMLElement | null>): StageTheme | null {
  const [theme, setTheme] = useState<StageTheme | null>(null);
  useLayoutEffect(() => {
    const read = () => {
      if (stage.current) setTheme(readStageTheme(stage.current));
    };
    read();
    const system = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((each) =>
      matchMedia(each),
    );
    for (const each of system) each.addEventListener('change', read);
    const page = new MutationObserver(read);
    page.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
    return () => {
      for (const each of system) each.removeEventListener('change', read);
      page.disconnect();
    };
  }, [stage]);
  return theme;
}
