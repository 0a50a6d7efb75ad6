import { useState } from 'react';
import { chooseTheme, storedTheme, systemTheme } from './common/theme.ts';
import { useMessages } from './messages/use-messages.ts';

/** Light or dark; what is the system's own is not kept. */
export function ThemeSwitch() {
  const messages = useMessages();
  const [theme, setTheme] = useState(() => storedTheme() ?? systemTheme());
  const dark = theme === 'dark';
  const flip = () => {
    const next = dark ? 'light' : 'dark';
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <button
      type="button"
      className="icon-button theme-switch"
      role="switch"
      aria-checked={dark}
      aria-label={messages.page.darkColours}
      title={messages.page.darkColours}
      onClick={flip}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
      </svg>
    </button>
  );
}
