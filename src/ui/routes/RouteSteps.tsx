import { recallsOf } from '../../state/selectors/citations-of.ts';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { EvidencePlaces } from '../common/EvidencePlaces.tsx';
import { NodeLink } from '../common/NodeLink.tsx';
import { NodeState } from '../common/NodeState.tsx';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { formatDate } from '../messages/format-date.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';

/** The texts of a way, the later first, and between two of them where and with what words one cites the other. */
export function RouteSteps({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ol className="route-steps">
      {texts.map((id, at) => (
        <li key={id}>
          <TextOfRoute id={id} />
          <StepEvidence source={id} target={texts[at + 1]} />
        </li>
      ))}
    </ol>
  );
}

function TextOfRoute({ id }: { readonly id: string }) {
  const messages = useMessages();
  const node = nodeSummary(useCorpus(), id);
  if (!node) return null;
  return (
    <>
      <p className="line-head">
        <NodeLink id={id}>{nameOfSymbol(id, messages)}</NodeLink>
        {node.date ? (
          <time dateTime={node.date}>{formatDate(node.date, messages)}</time>
        ) : (
          <span>{messages.reader.noDate}</span>
        )}
        <NodeState node={node} />
      </p>
      <NodeTitle id={id} className="line-title" />
    </>
  );
}

/** Nothing after the last text. */
function StepEvidence({ source, target }: { readonly source: string; readonly target: string | undefined }) {
  const corpus = useCorpus();
  if (target === undefined) return null;
  const evidence = recallsOf(corpus, source).find(({ other }) => other.id === target)?.evidence ?? [];
  return <EvidencePlaces source={source} target={target} evidence={evidence} />;
}
