import { isOwnText } from '../../state/selectors/own-texts.ts';
import { selectedTexts } from '../../state/selectors/selected-texts.ts';
import { formatViewUrl } from '../../state/view-url.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { CopyField } from './CopyField.tsx';

/** The address that holds the view. */
export function ViewAddress() {
  const { share } = useMessages();
  const corpus = useCorpus();
  const view = useRecalling((state) => state.view);
  const own = selectedTexts(view.selection).some((id) => isOwnText(corpus, id));
  const address = new URL(formatViewUrl(view), `${location.origin}${location.pathname}`).href;
  return (
    <section>
      <h3>{share.link}</h3>
      <p>{own ? share.linkToOwn : share.linkExplained}</p>
      <CopyField label={share.link} words={address} copy={share.copyLink} />
    </section>
  );
}
