import { citationKey } from '../../export/citation-key.ts';

/** A name for a file about some texts, `A-RES-74-29_A-RES-78-16.ris`; `recalling.gexf` where it is about all. */
export function fileName(ids: readonly string[], ending: string, place: string | null = null): string {
  const stem = ids.map((id) => citationKey({ id, place })).join('_');
  return `${stem || 'recalling'}.${ending}`;
}
