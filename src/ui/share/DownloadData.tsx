import { EXPORTERS } from '../../export/exporters.ts';
import { ownTexts } from '../../state/selectors/own-texts.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { DownloadButton } from './DownloadButton.tsx';
import { fileName } from './file-name.ts';

const FORMS = EXPORTERS.filter((exporter) => exporter.of === 'corpus');

/** Who cites whom, for other programs. */
export function DownloadData() {
  const { share } = useMessages();
  const corpus = useCorpus();
  const language = useInterfaceLanguage();
  const own = ownTexts(corpus).length;
  return (
    <section>
      <h3>{share.data}</h3>
      <p>
        {share.dataExplained} {own > 0 && share.dataWithOwn(own)}
      </p>
      <p className="share-row">
        {FORMS.map(({ id, ending, mediaType, write }) => (
          <DownloadButton
            key={id}
            name={share.forms[id] ?? id}
            of={share.data}
            file={fileName([], ending === 'csv' ? `${id.replace('-csv', '')}.csv` : ending)}
            mediaType={mediaType}
            write={() => write(corpus.index, language)}
          />
        ))}
      </p>
    </section>
  );
}
