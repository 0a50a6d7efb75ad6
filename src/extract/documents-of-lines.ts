import type { RecallingDocument } from '../model/recalling-document.ts';
import { fileIssue } from './file-issue.ts';
import type { ReadLines } from './formats/format.ts';
import { detectLanguage } from './languages/detect-language.ts';
import type { Language } from './languages/language.ts';
import { readDocuments, unreadDocument } from './read-document.ts';
import { secondLanguage } from './second-language.ts';

/**
 * The documents of a file whose lines a format has read, or one that says why there is none: no words, or words of no
 * language that is known. `words` is the text that the language is told by.
 */
export function documentsOfLines(name: string, read: ReadLines, words: string): RecallingDocument[] {
  if (words.trim() === '') return [unreadDocument(name, fileIssue('empty-file'))];
  const language = detectLanguage(words);
  if (!language) return [unreadDocument(name, fileIssue('unknown-language'), words)];
  return readDocuments(name, read, language).map((document) => withSecondLanguage(document, language));
}

/** Says where a text is in a second language, of which nothing is read. */
function withSecondLanguage(document: RecallingDocument, language: Language): RecallingDocument {
  const other = secondLanguage(document.text, language);
  if (!other) return document;
  const detail = { language: language.code, other: other.code };
  return { ...document, issues: [...document.issues, fileIssue('two-languages', detail, 'warning')] };
}

/** The longest text that is read, in UTF-16 code units; a longer one is said to be too long and left. */
const LONGEST_TEXT = 20_000_000;

/** The document that says a text is too long; null for one that is not. */
export function tooLong(name: string, text: string): RecallingDocument | null {
  if (text.length <= LONGEST_TEXT) return null;
  const detail = { limit: String(LONGEST_TEXT), length: String(text.length) };
  return unreadDocument(name, fileIssue('too-long', detail));
}
