import { useMessages } from '../messages/use-messages.ts';

interface CitationsLeftProps {
  readonly drawn: number;
  /** How many there are to draw. */
  readonly of: number;
  /** Whether there are more to see from nearer. */
  readonly nearer: boolean;
}

/** Where there are too many citations to draw them all: how many are drawn, and which, or what to do to see the others. */
export function CitationsLeft({ drawn, of, nearer }: CitationsLeftProps) {
  const { citationsDrawn, citationsHeaviest } = useMessages().stage;
  if (drawn >= of) return null;
  return <p className="citations-left">{(nearer ? citationsDrawn : citationsHeaviest)(drawn, of)}</p>;
}
