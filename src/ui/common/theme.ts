export type Theme = 'light' | 'dark';

const KEY = 'recalling.theme';

/** The theme somebody chose on this browser; null when the system decides, or when nothing may be stored. */
export function storedTheme(): Theme | null {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    return null;
  }
}

export function systemTheme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Sets the colours of the page to the stored choice; without one the system decides. */
export function applyStoredTheme(): void {
  const theme = storedTheme();
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
}

/** Chooses a theme and keeps it, unless it is the system's own. */
export function chooseTheme(theme: Theme): void {
  try {
    if (theme === systemTheme()) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
    applyStoredTheme();
  } catch {
    // Nothing may be stored here: the choice holds until the page is closed.
    document.documentElement.dataset['theme'] = theme;
  }
}
