import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { SteppedList } from '../common/SteppedList.tsx';
import { TextLine } from '../common/TextLine.tsx';

/** Texts that are here. */
export function TextList({ nodes }: { readonly nodes: readonly NodeSummary[] }) {
  return (
    <SteppedList items={nodes} className="line-list">
      {(text) => <TextLine key={text.id} text={text} />}
    </SteppedList>
  );
}
