import type { ComparedDocuments } from '../../state/selectors/compared-documents.ts';
import type { Comparing } from '../../state/view.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { OfficialLink } from '../common/OfficialLink.tsx';
import { shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';

interface AbsentTextsProps {
  readonly comparing: Comparing;
  readonly rows: ComparedDocuments;
}

/** A comparison of what is not here: which text is missing, where the official one is, and who cites it. */
export function AbsentTexts({ comparing, rows }: AbsentTextsProps) {
  const messages = useMessages();
  const { left, right } = comparing;
  if (left === right) return <p className="notice">{messages.compare.oneLanguage}</p>;
  const missing = [...(rows.left === null ? [left] : []), ...(rows.right === null ? [right] : [])];
  return missing.map((id) => (
    <div key={id} className="gap-notice">
      <p>{messages.compare.noText(shortName(id))}</p>
      <p className="line-head">
        <OfficialLink id={id} />
        <NodeLink id={id} tab="recalled-by">
          {messages.compare.whatIsKnown}
        </NodeLink>
      </p>
    </div>
  ));
}
