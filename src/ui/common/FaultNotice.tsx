import type { ReactNode } from 'react';
import type { FaultWords } from '../messages/types.ts';

interface FaultNoticeProps {
  readonly words: FaultWords;
  /** Details for whoever mends it. */
  readonly detail?: Readonly<Record<string, string>>;
  /** Ways on: buttons, links. */
  readonly children?: ReactNode;
}

/** What stands in the way, and how to go on. */
export function FaultNotice({ words, detail = {}, children }: FaultNoticeProps) {
  return (
    <div className="fault" role="alert">
      <p className="fault-title">{words.title}</p>
      <p>{words.way}</p>
      {Object.entries(detail).map(([name, value]) => (
        <p key={name} className="fault-detail">
          {name}: {value}
        </p>
      ))}
      {children}
    </div>
  );
}
