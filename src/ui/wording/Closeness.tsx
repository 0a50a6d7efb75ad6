import type { WordingMatch } from '../../lineage/wording/wording-index.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Above a paragraph that says other words than those sought: how many of them are the same. */
export function Closeness({ of: { closeness } }: { readonly of: Pick<WordingMatch, 'closeness'> }) {
  const { wording } = useMessages();
  return (
    <p className="wording-near">
      <span aria-hidden="true">≈ </span>
      {wording.close(closeness)}
    </p>
  );
}
