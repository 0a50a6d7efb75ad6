import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { selectedTexts } from '../../state/selectors/selected-texts.ts';
import { shownVersion } from '../../state/selectors/shown-version.ts';
import { textVersions, type TextVersion } from '../../state/selectors/text-versions.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { useInterfaceLanguage } from '../messages/use-messages.ts';

/** A text that what is open is about. */
export interface ShownText {
  readonly id: string;
  /** As it is shown; null for a gap. */
  readonly version: TextVersion | null;
}

/** The texts that what is open is about, as they are shown. */
export function useShownTexts(): readonly ShownText[] {
  const corpus = useCorpus();
  const interfaceLanguage = useInterfaceLanguage();
  const { selection, textLanguage } = useRecalling((state) => state.view);
  return selectedTexts(selection).flatMap((id) => {
    const node = nodeSummary(corpus, id);
    if (!node) return [];
    const versions = textVersions(corpus, node.documents);
    return [{ id, version: shownVersion(versions, textLanguage, interfaceLanguage) }];
  });
}
