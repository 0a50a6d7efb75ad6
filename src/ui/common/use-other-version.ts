import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { shownVersion } from '../../state/selectors/shown-version.ts';
import { textVersions } from '../../state/selectors/text-versions.ts';
import type { View } from '../../state/view.ts';
import { useInterfaceLanguage } from '../messages/use-messages.ts';
import { useCorpus } from './use-corpus.ts';
import { useRecalling } from './use-recalling.ts';

/**
 * What of the view is to change so that a text is read in one of its versions: nothing where it is read in it anyway.
 * @param row of the index's `documents`; null for whichever version would be read
 */
export function useOtherVersion(id: string, row: number | null): Partial<View> {
  const corpus = useCorpus();
  const interfaceLanguage = useInterfaceLanguage();
  const textLanguage = useRecalling((state) => state.view.textLanguage);
  if (row === null) return {};
  const versions = textVersions(corpus, nodeSummary(corpus, id)?.documents ?? []);
  if (shownVersion(versions, textLanguage, interfaceLanguage)?.row === row) return {};
  const version = versions.find((each) => each.row === row);
  return version ? { textLanguage: version.code } : {};
}
