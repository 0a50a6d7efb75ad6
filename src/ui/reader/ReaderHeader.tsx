import { toSymbol } from '../../model/document-symbol.ts';
import { bestFact } from '../../state/selectors/best-fact.ts';
import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { threadOf } from '../../state/selectors/thread-of.ts';
import { CompareWith } from '../common/CompareWith.tsx';
import type { TextVersion } from '../../state/selectors/text-versions.ts';
import { InLanguage } from '../common/InLanguage.tsx';
import { NodeState } from '../common/NodeState.tsx';
import { OfficialLink } from '../common/OfficialLink.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { LanguageChoice } from '../common/LanguageChoice.tsx';
import { MastheadFacts } from './MastheadFacts.tsx';

interface ReaderHeaderProps {
  readonly node: NodeSummary;
  /** The texts that are here of it, and the one that is open; none and null for a gap. */
  readonly versions: readonly TextVersion[];
  readonly version: TextVersion | null;
  readonly onVersion: (code: string) => void;
}

/** Symbol, title and masthead facts of what is open. */
export function ReaderHeader({ node, versions, version, onVersion }: ReaderHeaderProps) {
  const messages = useMessages();
  const corpus = useCorpus();
  const interfaceLanguage = useInterfaceLanguage();
  const language = version?.language ?? null;
  const title = bestFact(corpus, node.id, 'title', language ?? interfaceLanguage);
  const translated = bestFact(corpus, node.id, 'title', interfaceLanguage);
  const thread = threadOf(corpus, node.id)?.thread;
  const name = nameOfSymbol(node.id, messages);
  return (
    <header className="reader-head">
      <div className="reader-symbol">
        <strong>{node.id.replace(/^file:/, '')}</strong>
        {title && (
          <span className="name">{toSymbol(node.id) === null ? messages.reader.otherDocument : name}</span>
        )}
        <NodeState node={node} />
        {versions.length > 1 ? (
          <LanguageChoice versions={versions} chosen={version?.code ?? null} onChoose={onVersion} />
        ) : (
          language && <span className="tongue">{messages.languageName(language)}</span>
        )}
        <OfficialLink id={node.id} language={language} />
      </div>
      <h2 className="reader-title" tabIndex={-1}>
        {title ? <InLanguage language={title.language}>{title.value}</InLanguage> : capitalised(name)}
      </h2>
      {title && translated && translated.language !== title.language && (
        <p className="translated-title" lang={translated.language ?? undefined}>
          {translated.value}
        </p>
      )}
      <MastheadFacts node={node} language={language ?? interfaceLanguage} />
      <p className="reader-ways">
        {version && <CompareWith id={node.id} />}
        {thread && (
          <ViewLink to={{ selection: { kind: 'thread', id: thread.id } }}>{messages.thread.whole}</ViewLink>
        )}
      </p>
    </header>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
