import { useState } from 'react';
import { EMBEDS, type Embed } from '../../state/view.ts';
import { formatViewUrl } from '../../state/view-url.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { CopyField } from './CopyField.tsx';

/** What puts the view into another page: its map, or its text where one is open. */
export function EmbedCode() {
  const { embed: words } = useMessages().share;
  const view = useRecalling((state) => state.view);
  const [asked, setAsked] = useState<Embed>('map');
  const open = view.selection.kind !== 'none';
  const embed = open ? asked : 'map';
  const address = new URL(formatViewUrl({ ...view, embed }), `${location.origin}${location.pathname}`).href;
  const code = `<iframe src="${address.replaceAll('&', '&amp;')}" title="Recalling" width="100%" height="600" loading="lazy" style="border:1px solid #ccc"></iframe>`;
  return (
    <section>
      <h3>{words.title}</h3>
      <p>{words.explained}</p>
      {open && (
        <div className="share-forms" role="group" aria-label={words.title}>
          {EMBEDS.map((each) => (
            <button key={each} type="button" aria-pressed={embed === each} onClick={() => setAsked(each)}>
              {words.sides[each]}
            </button>
          ))}
        </div>
      )}
      <CopyField label={words.title} words={code} copy={words.copy} />
    </section>
  );
}
