import type { CitedText } from './cited-text.ts';

/** What a catalogue knows a citation by: `A-RES-78-16-op3-a`, letters, figures and hyphens only. */
export function citationKey({ id, place }: Pick<CitedText, 'id' | 'place'>): string {
  const words = [id.replace(/^file:/, ''), ...(place === null ? [] : [place])].join('-');
  return words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'text';
}
