import type { ClipboardEvent } from 'react';
import { onOneLine } from '../../state/sought-words.ts';

/**
 * Puts several paragraphs into a box of one line, where they stay apart by the mark that they have in addresses. A single
 * one is left to the browser.
 * @param write is told what stands in the box then
 */
export function pasteParagraphs(
  event: ClipboardEvent<HTMLInputElement>,
  write: (text: string) => void,
): void {
  const words = onOneLine(event.clipboardData.getData('text/plain'));
  if (!words.includes('¶')) return;
  event.preventDefault();
  const box = event.currentTarget;
  const room = box.maxLength - box.value.length + (box.selectionEnd ?? 0) - (box.selectionStart ?? 0);
  box.setRangeText(words.slice(0, Math.max(0, room)), box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end');
  write(box.value);
}
