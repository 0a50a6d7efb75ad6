import { useMemo } from 'react';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { comparedDocuments } from '../../state/selectors/compared-documents.ts';
import type { Comparing } from '../../state/view.ts';
import { FaultNotice } from '../common/FaultNotice.tsx';
import { OfficialLink } from '../common/OfficialLink.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { useSpotlight } from '../common/use-spotlight.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { AbsentTexts } from './AbsentTexts.tsx';
import { ComparedTexts } from './ComparedTexts.tsx';
import { ComparisonHead } from './ComparisonHead.tsx';
import './comparison-head.css';
import './compare.css';

/** Two texts side by side, or why they cannot be. */
export function Comparison({ comparing }: { readonly comparing: Comparing }) {
  const messages = useMessages();
  const corpus = useCorpus();
  const interfaceLanguage = useInterfaceLanguage();
  const textLanguage = useRecalling(({ view }) => view.textLanguage);
  const { left, right } = comparing;
  useSpotlight(
    useMemo(() => ({ texts: [left, right], steps: [{ source: right, target: left }] }), [left, right]),
  );
  const unknown = [left, right].find((id) => nodeSummary(corpus, id) === null);
  if (unknown !== undefined) {
    return (
      <FaultNotice words={messages.reader.unknownNode(nameOfSymbol(unknown, messages))}>
        <OfficialLink id={unknown} />
      </FaultNotice>
    );
  }
  const rows = comparedDocuments(corpus, comparing, [textLanguage ?? interfaceLanguage, interfaceLanguage]);
  return (
    <article className="comparison" key={`${left} ${right}`}>
      <ComparisonHead comparing={comparing} rows={rows} />
      {rows.left === null || rows.right === null ? (
        <AbsentTexts comparing={comparing} rows={rows} />
      ) : (
        <ComparedTexts comparing={comparing} left={rows.left} right={rows.right} />
      )}
    </article>
  );
}
