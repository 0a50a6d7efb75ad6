import { FaultNotice } from '../common/FaultNotice.tsx';
import { NodeLink } from '../common/NodeLink.tsx';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { nameOfSymbol, shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';

interface NoRouteProps {
  readonly from: string;
  readonly to: string;
  /** Texts that both lead to. */
  readonly common: readonly string[];
}

/** No citations join two texts: says so, and what they have in common all the same. */
export function NoRoute({ from, to, common }: NoRouteProps) {
  const messages = useMessages();
  return (
    <FaultNotice words={messages.routes.none(shortName(from), shortName(to))}>
      <p className="line-head">
        <NodeLink id={from} /> <NodeLink id={to} />
      </p>
      {common.length > 0 && (
        <section className="common-texts">
          <h3>{messages.routes.common}</h3>
          <ul>
            {common.map((id) => (
              <li key={id}>
                <NodeLink id={id}>{nameOfSymbol(id, messages)}</NodeLink>{' '}
                <NodeTitle id={id} className="line-title" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </FaultNotice>
  );
}
