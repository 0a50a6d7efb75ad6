import type { MainStep } from '../../state/selectors/main-path-of.ts';
import { EvidenceLink } from '../common/EvidenceLink.tsx';
import { NodeLink } from '../common/NodeLink.tsx';
import { useMessages } from '../messages/use-messages.ts';

/** The texts of the main path, the later first, each step with its evidence; nothing where there is none. */
export function MainPath({ steps }: { readonly steps: readonly MainStep[] }) {
  const { thread } = useMessages();
  const last = steps.at(-1);
  if (!last) return null;
  return (
    <details className="thread-more">
      <summary>{thread.mainPath(steps.length + 1)}</summary>
      <p className="note">{thread.mainPathExplained}</p>
      <ol>
        {steps.map(({ source, target }) => (
          <li key={source}>
            <NodeLink id={source} /> <EvidenceLink source={source} target={target} />
          </li>
        ))}
        <li>
          <NodeLink id={last.target} />
        </li>
      </ol>
    </details>
  );
}
