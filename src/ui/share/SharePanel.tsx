import { useCallback, useEffect, useRef, useState, type ComponentType } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { CiteTexts } from './CiteTexts.tsx';
import { DownloadData } from './DownloadData.tsx';
import { DownloadMap, type MapPictureProps } from './DownloadMap.tsx';
import { DownloadTexts } from './DownloadTexts.tsx';
import { EmbedCode } from './EmbedCode.tsx';
import { SavedViews } from './SavedViews.tsx';
import { SaidProvider } from './use-said.ts';
import { useShownTexts } from './use-shown-texts.ts';
import { ViewAddress } from './ViewAddress.tsx';
import './share.css';

interface SharePanelProps {
  readonly onClose: () => void;
  /** Draws the map for a file; the map's own code. */
  readonly picture: ComponentType<MapPictureProps>;
}

/** All ways to hand on what is in sight: the link, a citation, the text, the map, the data. */
export function SharePanel({ onClose, picture }: SharePanelProps) {
  const { share, page } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState({ words: '', times: 0 });
  const say = useCallback((words: string) => setSaid(({ times }) => ({ words, times: times + 1 })), []);
  const texts = useShownTexts();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="share" aria-labelledby="share-title" onClose={onClose} closedby="any">
      <div className="share-sheet">
        <div className="share-head">
          <h2 id="share-title">{share.title}</h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {page.close}
          </button>
        </div>
        <SaidProvider value={say}>
          <ViewAddress />
          <SavedViews onOpen={() => dialog.current?.close()} />
          {texts.length > 0 && <CiteTexts texts={texts} />}
          {texts.some(({ version }) => version !== null) && <DownloadTexts texts={texts} />}
          <DownloadMap picture={picture} />
          <DownloadData />
          <EmbedCode />
        </SaidProvider>
        <p className="share-said" role="status">
          {/* A new element each time, so that the same words are said again. */}
          <span key={said.times}>{said.words}</span>
        </p>
      </div>
    </dialog>
  );
}
