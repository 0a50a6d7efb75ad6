import { FloatingPortal, flip, offset, shift, useFloating } from '@floating-ui/react';
import { useEffect, useState } from 'react';
import { soughtWords } from '../../state/sought-words.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { useMessages } from '../messages/use-messages.ts';
import './selected-words.css';

/** Fewer words than this are no wording. */
const FEWEST = 2;

interface Chosen {
  readonly words: string;
  readonly range: Range;
}

/** Below words that were selected in a text: a small link that looks for them. */
export function SelectedWords() {
  const { wording } = useMessages();
  const chosen = useChosenWords();
  const [box, setBox] = useState<HTMLElement | null>(null);
  const { refs, floatingStyles } = useFloating({
    elements: { floating: box },
    placement: 'bottom-start',
    middleware: [offset(6), flip(), shift({ padding: 12 })],
  });
  useEffect(() => {
    if (chosen) refs.setPositionReference(chosen.range);
  }, [chosen, refs]);
  if (!chosen) return null;
  return (
    <FloatingPortal>
      <div ref={setBox} className="selected-words" style={floatingStyles}>
        <ViewLink
          to={{ selection: { kind: 'wording', words: chosen.words } }}
          // The words stay selected until the click is done.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
        >
          {wording.find}
        </ViewLink>
      </div>
    </FloatingPortal>
  );
}

/** The words selected in a paragraph of a text, once the pointer or the key is let go. */
function useChosenWords(): Chosen | null {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    const read = () => setChosen(chosenWords());
    const drop = () => {
      if (document.getSelection()?.isCollapsed ?? true) setChosen(null);
    };
    document.addEventListener('pointerup', read);
    document.addEventListener('keyup', read);
    document.addEventListener('selectionchange', drop);
    return () => {
      document.removeEventListener('pointerup', read);
      document.removeEventListener('keyup', read);
      document.removeEventListener('selectionchange', drop);
    };
  }, []);
  return chosen;
}

function chosenWords(): Chosen | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const at = range.commonAncestorContainer;
  const element = at instanceof Element ? at : at.parentElement;
  const words = soughtWords(selection.toString());
  const inText = element?.closest('.reader p[lang], .reader .document, .reader .pairs') ?? null;
  if (inText === null || words === null || words.split(' ').length < FEWEST) return null;
  return { words, range };
}
