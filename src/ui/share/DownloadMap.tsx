import { Suspense, useCallback, useState, type ComponentType } from 'react';
import { saveFile } from '../common/save-file.ts';
import { useMessages } from '../messages/use-messages.ts';
import { fileName } from './file-name.ts';
import { rasterise } from './rasterise.ts';
import { standaloneSvg } from './standalone-svg.ts';
import { useSay } from './use-said.ts';

/** What draws the map for a file, out of sight. */
export interface MapPictureProps {
  /** The address that the picture names as its own. */
  readonly address: string;
  /** Called once, when all of it stands in the page with its styles. */
  readonly onDrawn: (drawing: SVGSVGElement) => void;
}

const FORMS = ['png', 'svg'] as const;
type Form = (typeof FORMS)[number];

/** The map as a picture: drawn anew at a size of its own, whatever the window's. */
export function DownloadMap({ picture: Picture }: { readonly picture: ComponentType<MapPictureProps> }) {
  const { share } = useMessages();
  const say = useSay();
  const [wanted, setWanted] = useState<Form | null>(null);
  const take = useCallback(
    (drawing: SVGSVGElement) => {
      const form = wanted ?? 'svg';
      void savePicture(drawing, form)
        .then(share.downloaded, () => share.notDownloaded)
        .then(say)
        .finally(() => setWanted(null));
    },
    [wanted, say, share],
  );
  return (
    <section>
      <h3>{share.map}</h3>
      <p>{share.mapExplained}</p>
      <p className="share-row">
        {FORMS.map((form) => (
          <button
            key={form}
            type="button"
            className="button"
            aria-label={share.download(`${form.toUpperCase()}, ${share.map}`)}
            aria-disabled={wanted !== null}
            onClick={() => setWanted(wanted ?? form)}
          >
            {form.toUpperCase()}
          </button>
        ))}
      </p>
      {wanted && (
        <Suspense fallback={null}>
          <Picture address={location.href} onDrawn={take} />
        </Suspense>
      )}
    </section>
  );
}

/** @returns the file's name */
async function savePicture(drawing: SVGSVGElement, form: Form): Promise<string> {
  const svg = standaloneSvg(drawing);
  const name = fileName([], form);
  saveFile(name, form === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await rasterise(svg));
  return name;
}
