import type { FoundRoute } from '../../state/selectors/routes-of.ts';
import type { Routing } from '../../state/view.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';

interface WayLinkProps {
  readonly routing: Routing;
  readonly route: FoundRoute;
  readonly current: boolean;
}

/** One of the ways in short: how long it is, what it is best at, and the texts it goes through. */
export function WayLink({ routing, route: { texts, bestBy }, current }: WayLinkProps) {
  const { routes } = useMessages();
  return (
    <ViewLink to={{ selection: routing }} className="way" aria-current={current || undefined}>
      <span className="way-length">{routes.steps(texts.length - 1)}</span>
      <span className="way-texts">{texts.map((id) => shortName(id)).join(' → ')}</span>
      {bestBy.map((aim) => (
        <span key={aim} className="badge">
          {routes.bestBy[aim]}
        </span>
      ))}
    </ViewLink>
  );
}
