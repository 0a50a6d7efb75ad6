import { EXPORTERS } from '../../export/exporters.ts';
import type { KnownTexts } from '../../export/exporter.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useDocument } from '../common/use-document.ts';
import { shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';
import { DownloadButton } from './DownloadButton.tsx';
import { fileName } from './file-name.ts';
import type { TextVersion } from '../../state/selectors/text-versions.ts';
import type { ShownText } from './use-shown-texts.ts';

const FORMS = EXPORTERS.filter((exporter) => exporter.of === 'document');

/** The documents that are open, whole. */
export function DownloadTexts({ texts }: { readonly texts: readonly ShownText[] }) {
  const { share } = useMessages();
  return (
    <section>
      <h3>{share.documents}</h3>
      {texts.map(
        ({ id, version }) =>
          version && <TextForms key={id} id={id} version={version} alone={texts.length === 1} />,
      )}
    </section>
  );
}

interface TextFormsProps {
  readonly id: string;
  readonly version: TextVersion;
  readonly alone: boolean;
}

function TextForms({ id, version, alone }: TextFormsProps) {
  const { share } = useMessages();
  const { nodes } = useCorpus().index;
  const state = useDocument(version.row);
  const document = state.status === 'ready' ? state.document : null;
  const known: KnownTexts = { dateOf: (symbol) => nodes.date[nodes.id.indexOf(symbol)] ?? null };
  return (
    <p className="share-row">
      {!alone && <span>{shortName(id)}</span>}
      {FORMS.map((form) => (
        <DownloadButton
          key={form.id}
          name={share.forms[form.id] ?? form.id}
          of={shortName(id)}
          file={fileName([id], [version.language, form.ending].filter(Boolean).join('.'))}
          mediaType={form.mediaType}
          write={document && (() => form.write(document, known))}
        />
      ))}
    </p>
  );
}
