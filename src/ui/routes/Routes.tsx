import { useMemo } from 'react';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { routesOf } from '../../state/selectors/routes-of.ts';
import type { Routing } from '../../state/view.ts';
import { FaultNotice } from '../common/FaultNotice.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useSpotlight } from '../common/use-spotlight.ts';
import { shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';
import { NoRoute } from './NoRoute.tsx';
import { RouteSteps } from './RouteSteps.tsx';
import { WayLink } from './WayLink.tsx';
import './routes.css';

/** The ways of citations between two texts, the one in sight with the evidence of each of its steps. */
export function Routes({ routing }: { readonly routing: Routing }) {
  const { from, to, way } = routing;
  const messages = useMessages();
  const corpus = useCorpus();
  const found = useMemo(() => routesOf(corpus, from, to), [corpus, from, to]);
  const shown = found.routes[way] ?? found.routes[0] ?? null;
  const along = shown?.texts ?? null;
  useSpotlight(useMemo(() => along && { texts: along, steps: stepsOf(along) }, [along]));
  const unknown = [from, to].find((id) => nodeSummary(corpus, id) === null);
  if (unknown !== undefined) return <FaultNotice words={messages.routes.unknown(shortName(unknown))} />;
  if (!shown) return <NoRoute from={from} to={to} common={found.common} />;
  const fewest = Math.min(...found.routes.map(({ texts }) => texts.length - 1));
  return (
    <article className="routes">
      <header className="reader-head">
        <h2 className="reader-title" tabIndex={-1}>
          {messages.routes.title(shortName(from), shortName(to))}
        </h2>
        <p className="masthead-facts">{messages.routes.summary(found.routes.length, fewest)}</p>
        {found.backwards && (
          <p className="note">{messages.routes.backwards(shortName(from), shortName(to))}</p>
        )}
        <nav aria-label={messages.routes.ways}>
          <ol className="ways">
            {found.routes.map((route, at) => (
              <li key={route.texts.join('\n')}>
                <WayLink routing={{ ...routing, way: at }} route={route} current={route === shown} />
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <RouteSteps texts={shown.texts} />
    </article>
  );
}

function stepsOf(texts: readonly string[]) {
  return texts.slice(1).map((target, at) => ({ source: texts[at] ?? target, target }));
}
