import { compileLanguage } from '../../src/extract/languages/compiled-language.ts';
import type { Language } from '../../src/extract/languages/language.ts';
import { plainText } from '../../src/extract/formats/plain-text.ts';
import { readMentions } from '../../src/extract/mentions/read-mentions.ts';
import { scanText } from '../../src/extract/mentions/scan-text.ts';
import { readDocuments } from '../../src/extract/read-document.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { RecallingDocument } from '../../src/model/recalling-document.ts';

/** The mentions of a sentence, read as a preambular paragraph of the General Assembly's. */
export function readSentence(language: Language, text: string): Mention[] {
  const span = { start: 0, end: text.length };
  const part = { id: 'pp1', kind: 'preambular', marker: null, span, bodyStart: 0, verb: null } as const;
  const { mirrored } = language.script;
  const compiled = compileLanguage(language);
  return readMentions(scanText(text, compiled), [part], compiled, { symbol: null, body: 'GA', mirrored });
}

/** A whole text, read as one of the language's. */
export function readText(language: Language, text: string): RecallingDocument | null {
  return readDocuments('made.txt', plainText.read(text), language)[0] ?? null;
}

/** What a mention was read as: target, date, act, and how sure that is where it is not certain. */
export function reading({ citation, date, act }: Mention): string {
  const target = citation.target ?? `? ${citation.candidates.join(' / ')}`.trim();
  const doubt = citation.status === 'resolved' ? [] : [citation.status];
  return [target, ...(date === null ? [] : [date]), act, ...doubt].join(' ');
}
