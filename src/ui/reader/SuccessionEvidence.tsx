import { nodeSummary } from '../../state/selectors/node-summary.ts';
import {
  successionBetween,
  type SuccessionPlace,
  type SuccessionStep,
} from '../../state/selectors/successions-of.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { nameOfSymbol, shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';
import { EndOfEdge } from './EndOfEdge.tsx';
import { QuotedEvidence } from './QuotedEvidence.tsx';

interface SuccessionEvidenceProps {
  readonly source: string;
  readonly target: string;
}

/** Below a citation: that the two also stand one after the other in recall lists; nothing where they do not. */
export function SuccessionEvidence({ source, target }: SuccessionEvidenceProps) {
  const { evidence } = useMessages();
  const step = successionBetween(useCorpus(), source, target);
  if (!step) return null;
  return (
    <section className="succession-evidence">
      <h3>{evidence.alsoFollows(shortName(source), shortName(target))}</h3>
      <RecallLists step={step} />
    </section>
  );
}

/** Why a dashed line is on the map where no citation is: the recall lists that put the two one after the other. */
export function LoneSuccession({ step }: { readonly step: SuccessionStep }) {
  const { evidence } = useMessages();
  const corpus = useCorpus();
  const [from, to] = [nodeSummary(corpus, step.source), nodeSummary(corpus, step.target)];
  return (
    <article className="edge-evidence" key={`${step.source} ${step.target}`}>
      <header className="reader-head">
        <h2 className="reader-title" tabIndex={-1}>
          {evidence.follows(shortName(step.source), shortName(step.target))}
        </h2>
        <div className="edge-ends">
          {from && <EndOfEdge node={from} />}
          <span aria-hidden="true" className="edge-arrow" />
          {to && <EndOfEdge node={to} />}
        </div>
      </header>
      <RecallLists step={step} />
    </article>
  );
}

function RecallLists({ step }: { readonly step: SuccessionStep }) {
  const { reader, evidence } = useMessages();
  return (
    <>
      <p className="masthead-facts">
        <span className="badge doubt">{reader.inferred}</span> {evidence.followsExplained(step.places.length)}
      </p>
      {step.places.map((place) => (
        <RecallList key={`${place.document} ${place.place}`} step={step} list={place} />
      ))}
    </>
  );
}

/** One recall list: the text and paragraph it stands in, both members marked. */
function RecallList({ step, list }: { readonly step: SuccessionStep; readonly list: SuccessionPlace }) {
  const messages = useMessages();
  const { index, graph } = useCorpus();
  const citing = index.nodes.id[index.documents.node[list.document] ?? -1];
  if (citing === undefined || !graph.hasEdge(citing, step.source)) return null;
  const mentions = graph
    .getEdgeAttributes(citing, step.source)
    .evidence.filter(({ document, place }) => document === list.document && place === list.place);
  return (
    <section className="citing">
      <p className="line-head">
        <NodeLink id={citing} place={list.place}>
          {nameOfSymbol(citing, messages)}, {list.place}
        </NodeLink>
      </p>
      <QuotedEvidence evidence={mentions} targets={[step.source, step.target]} />
    </section>
  );
}
