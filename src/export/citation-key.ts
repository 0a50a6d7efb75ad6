import type { CitedText } from './cited-text.ts';

/** What a catalogue knows a citation by: `A-RES-78-16-op3-a`, letters, figures and hyphens only. */
export function citationKey({ id, place }: Pick<CitedText, 'id' | 'place'>): string {
  const words = [id.replace(/^file:/, ''), ...(place === null ? [] : [place])].join('-');
  return words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'text';
}

/** The keys of several texts, each another one: catalogues refuse a key twice, so a second one is numbered. */
export function citationKeys(texts: readonly Pick<CitedText, 'id' | 'place'>[]): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const key = citationKey(text);
    let own = key;
    for (let copy = 2; taken.has(own); copy += 1) own = `${key}-${copy}`;
    taken.add(own);
    return own;
  });
}
