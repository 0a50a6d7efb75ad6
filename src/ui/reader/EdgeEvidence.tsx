import { comparisonOf } from '../../state/comparison-of.ts';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { recallsOf } from '../../state/selectors/citations-of.ts';
import { successionBetween } from '../../state/selectors/successions-of.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';
import { CitedText } from './CitedText.tsx';
import { EndOfEdge } from './EndOfEdge.tsx';
import { MissingEdge } from './MissingEdge.tsx';
import { QuotedEvidence } from './QuotedEvidence.tsx';
import { LoneSuccession, SuccessionEvidence } from './SuccessionEvidence.tsx';

interface EdgeEvidenceProps {
  readonly source: string;
  readonly target: string;
}

/** Why a line is on the map: the paragraphs of one text that cite the other, the words marked, and the cited text. */
export function EdgeEvidence({ source, target }: EdgeEvidenceProps) {
  const messages = useMessages();
  const corpus = useCorpus();
  const [from, to] = [nodeSummary(corpus, source), nodeSummary(corpus, target)];
  const evidence = recallsOf(corpus, source).find(({ other }) => other.id === target)?.evidence;
  if (!from || !to || !evidence) {
    const step = successionBetween(corpus, source, target);
    return step ? <LoneSuccession step={step} /> : <MissingEdge source={source} target={target} />;
  }
  const places = new Set(evidence.map(({ place }) => place));
  return (
    <article className="edge-evidence" key={`${source} ${target}`}>
      <header className="reader-head">
        <h2 className="reader-title" tabIndex={-1}>
          {messages.evidence.title(shortName(source), shortName(target))}
        </h2>
        <p className="masthead-facts">
          {messages.evidence.summary(evidence.length, places.size)}
          {from.documents.length > 0 && to.documents.length > 0 && (
            <>
              {' · '}
              <ViewLink to={{ selection: comparisonOf(target, source) }}>
                {messages.compare.bothTexts}
              </ViewLink>
            </>
          )}
        </p>
        <div className="edge-ends">
          <EndOfEdge node={from} />
          <span aria-hidden="true" className="edge-arrow" />
          <EndOfEdge node={to} />
        </div>
        <p className="edge-more">
          <ViewLink to={{ selection: { kind: 'route', from: source, to: target, way: 0 } }}>
            {messages.routes.all}
          </ViewLink>
        </p>
      </header>
      <QuotedEvidence evidence={evidence} targets={[target]} />
      <CitedText node={to} />
      <SuccessionEvidence source={source} target={target} />
    </article>
  );
}
