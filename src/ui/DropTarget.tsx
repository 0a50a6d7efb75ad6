import { useEffect, useState } from 'react';
import { useOwnDesk } from './common/use-own-desk.ts';
import { droppedFiles } from './library/offered-files.ts';
import { useMessages } from './messages/use-messages.ts';

/** Files dropped anywhere on the page are read; while they hang over it, the page says so. */
export function DropTarget({ onDrop }: { readonly onDrop: () => void }) {
  const { own: words } = useMessages();
  const desk = useOwnDesk();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const hover = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const { dataTransfer } = event;
      if (!dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      onDrop();
      void droppedFiles(dataTransfer).then(desk.add);
    };
    addEventListener('dragover', hover);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hover);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [desk, onDrop]);
  return over && <p className="drop-target">{words.dropHere}</p>;
}
