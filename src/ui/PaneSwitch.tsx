import { useMessages } from './messages/use-messages.ts';

/** What a phone shows: one of the two sides. */
export type Pane = 'map' | 'text';

interface PaneSwitchProps {
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
}

/** The two sides of the page as two tabs at the foot; hidden where both fit. */
export function PaneSwitch({ pane, onPane }: PaneSwitchProps) {
  const messages = useMessages();
  const panes: [Pane, string][] = [
    ['map', messages.page.map],
    ['text', messages.page.text],
  ];
  return (
    <nav className="pane-switch" aria-label={`${messages.page.map}, ${messages.page.text}`}>
      {panes.map(([each, name]) => (
        <button key={each} type="button" aria-pressed={pane === each} onClick={() => onPane(each)}>
          {name}
        </button>
      ))}
    </nav>
  );
}
