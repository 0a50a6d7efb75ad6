import { useEffect } from 'react';
import { printedBody } from '../common/printed-body.ts';
import { useLoader } from '../common/use-document.ts';
import { useRecalling } from '../common/use-recalling.ts';

/** The words of a paragraph of the document in a row of the index; null as long as it is not here. */
export function useParagraph(row: number | null, place: string | null): string | null {
  const { loadDocument } = useLoader();
  const state = useRecalling(({ documents }) => (row === null ? undefined : documents.get(row)));
  useEffect(() => {
    if (row !== null) loadDocument(row);
  }, [loadDocument, row]);
  if (state?.status !== 'ready') return null;
  const { text, parts } = state.document;
  const part = parts.find(({ id }) => id === place);
  if (!part) return null;
  const { start, end } = printedBody(text, part);
  return text.slice(start, end);
}
