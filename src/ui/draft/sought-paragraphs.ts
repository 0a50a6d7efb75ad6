import { documentClauses, type ClauseSource } from '../../lineage/clauses/document-clauses.ts';
import { soughtWords } from '../../state/sought-words.ts';

/** A paragraph of a draft, to be looked for among those published. */
export interface SoughtParagraph {
  /** Id of the part. */
  readonly place: string;
  /** Its words, all of them. */
  readonly words: string;
  /** The words as an address can hold them: those of a very long paragraph end early. */
  readonly inAddress: string;
}

/** The paragraphs of a draft that have words, those of its annexes too, as published ones are read. */
export function soughtParagraphs(draft: ClauseSource): SoughtParagraph[] {
  return documentClauses(draft).flatMap(({ place, text }) => {
    const inAddress = soughtWords(text);
    return inAddress === null ? [] : { place, words: text, inAddress };
  });
}
