import { useState } from 'react';
import { citedNode, type CitedText } from '../../export/cited-text.ts';
import { EXPORTERS } from '../../export/exporters.ts';
import { unCitation } from '../../export/un-citation.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { shortName } from '../messages/name-of-symbol.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { CopyField } from './CopyField.tsx';
import { DownloadButton } from './DownloadButton.tsx';
import { fileName } from './file-name.ts';
import { useParagraph } from './use-paragraph.ts';
import type { ShownText } from './use-shown-texts.ts';

const FORMS = EXPORTERS.filter((exporter) => exporter.of === 'citation');
const QUOTATION = 'quotation';

/** Cites what is open, or its paragraph, in the form somebody asks for. */
export function CiteTexts({ texts }: { readonly texts: readonly ShownText[] }) {
  const messages = useMessages();
  const { share } = messages;
  const asked = useRecalling(({ view: { selection } }) =>
    selection.kind === 'node' ? selection.place : null,
  );
  const [whole, setWhole] = useState(false);
  const [chosen, setChosen] = useState('un-style');
  const place = whole ? null : asked;
  const cited = useCited(texts, place);
  const words = useParagraph(texts[0]?.version?.row ?? null, place);
  const exporter = FORMS.find(({ id }) => id === chosen);
  const [first] = cited;
  const quoted = words !== null && first ? `${messages.quoted(words)} (${unCitation(first)})` : null;
  const forms = [...(quoted === null ? [] : [QUOTATION]), ...FORMS.map(({ id }) => id)];
  const form = forms.includes(chosen) ? chosen : 'un-style';
  const citation = form === QUOTATION ? quoted : exporter?.write(cited).trimEnd();
  const written = citation ?? cited.map(unCitation).join('\n');
  const ids = texts.map(({ id }) => id);
  return (
    <section>
      <h3>
        {share.cite} {ids.map(shortName).join(', ')}
      </h3>
      {asked === null ? (
        texts.length === 1 && texts[0]?.version && <p>{share.howToCitePlace}</p>
      ) : (
        <label className="share-check">
          <input type="checkbox" checked={!whole} onChange={() => setWhole(!whole)} />
          {share.onlyPlace(asked)}
        </label>
      )}
      <div className="share-forms" role="group" aria-label={share.form}>
        {forms.map((each) => (
          <button key={each} type="button" aria-pressed={form === each} onClick={() => setChosen(each)}>
            {share.forms[each]}
          </button>
        ))}
      </div>
      <CopyField label={`${share.cite}: ${share.forms[form] ?? form}`} words={written} copy={share.copy}>
        {exporter && form !== QUOTATION && (
          <DownloadButton
            name={`.${exporter.ending}`}
            of={share.forms[form] ?? form}
            file={fileName(ids, exporter.ending, place)}
            mediaType={exporter.mediaType}
            write={() => exporter.write(cited)}
          />
        )}
      </CopyField>
    </section>
  );
}

/** In the language of each text as it is shown; of a gap, in that of the interface. */
function useCited(texts: readonly ShownText[], place: string | null): readonly CitedText[] {
  const { index } = useCorpus();
  const interfaceLanguage = useInterfaceLanguage();
  return texts.flatMap(
    ({ id, version }) => citedNode(index, id, version?.language ?? interfaceLanguage, place) ?? [],
  );
}
