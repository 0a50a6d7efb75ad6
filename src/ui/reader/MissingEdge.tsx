import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { FaultNotice } from '../common/FaultNotice.tsx';
import { NodeLink } from '../common/NodeLink.tsx';
import { OfficialLink } from '../common/OfficialLink.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';

interface MissingEdgeProps {
  readonly source: string;
  readonly target: string;
}

/** No citation to show: the text here does not cite the other; or it is not here, and nobody can know. */
export function MissingEdge({ source, target }: MissingEdgeProps) {
  const { reader } = useMessages();
  const corpus = useCorpus();
  const [from, to] = [nodeSummary(corpus, source), nodeSummary(corpus, target)];
  const here = from !== null && from.documents.length > 0;
  return (
    <FaultNotice
      words={
        here
          ? reader.unknownEdge(shortName(source), shortName(target))
          : reader.textNotHere(shortName(source))
      }
    >
      <p className="line-head">
        {from && <NodeLink id={source} />} {to && <NodeLink id={target} />}
        {!here && <OfficialLink id={source} />}
      </p>
    </FaultNotice>
  );
}
