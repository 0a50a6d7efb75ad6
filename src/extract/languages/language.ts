import type { Act } from '../../model/act.ts';
import type { InstrumentId } from '../../model/instruments.ts';

/** How a language is written, as far as finding numbers and words depends on it. */
export interface Script {
  /** First and last code point of its letters; null for Latin letters, which several languages share. */
  readonly letters: readonly [number, number] | null;
  /** Words stand without spaces between them: a word has no edges to look for. */
  readonly wordsTouch: boolean;
  /** Sentences begin with small letters, or letters have no case: a small letter says nothing of where one begins. */
  readonly caseless: boolean;
  /** Letters that stand in the place of Latin capitals in symbols, one for one: Cyrillic А for A. */
  readonly lookAlikes: Readonly<Record<string, string>>;
  /** Words for part letters: ألف for A. Empty where the letters themselves are printed. */
  readonly partLetters: Readonly<Record<string, string>>;
  /**
   * Letters before a session's number: in brackets, where Arabic numerals stand for Roman ones (د - 3 for III), and
   * before the number of a resolution of a special session (دإ - 10/2 for S-10/2).
   */
  readonly sessionLetters: {
    readonly regular: string;
    readonly special: string;
    readonly emergency: string;
  } | null;
  /** Between a number and a noun that follows it: 号 in 第48/264号决议. Null where the noun stands before. */
  readonly nounBehind: { readonly beforeNumber: string; readonly afterNumber: string } | null;
  /** The halves of a number may be printed the other way round: 90/34 for 34/90. */
  readonly mirrored: boolean;
}

/** Cyrillic capitals in the place of Latin ones. */
export const CYRILLIC_CAPITALS: Script['lookAlikes'] = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  І: 'I',
};

/** Latin letters, as Spanish, English and French use them. A Cyrillic capital among them is a slip of the keyboard. */
export const LATIN: Script = {
  letters: null,
  wordsTouch: false,
  caseless: false,
  lookAlikes: CYRILLIC_CAPITALS,
  partLetters: {},
  sessionLetters: null,
  nounBehind: null,
  mirrored: false,
};

/**
 * What a document's language is to the extractor: a form to be filled in with words. Every entry is a fragment
 * of a regular expression in lower case (matched whatever the case), without groups that capture. Spaces in a
 * fragment stand for any run of white space. Nothing here is code, so that a speaker can review it.
 */
export interface Language {
  /** ISO 639-1 code. */
  readonly code: string;
  readonly script: Script;
  /** Frequent small words of this language and of no other in the list. */
  readonly commonWords: readonly string[];
  /** Names of the months, January first; spellings of scans and old texts included. */
  readonly months: readonly string[];
  /** Words between day and month, month and year, and around the day: `1st`, `de`, `er`. */
  readonly dateWords: {
    readonly dayEnding: string;
    readonly beforeMonth: string;
    readonly beforeYear: string;
    /** Behind the year: `года`. */
    readonly yearEnding: string;
  };
  /** `month-first` also reads `December 9, 1981`; three words are those of 1981年12月9日, the year first. */
  readonly dateOrder:
    'day-first' | 'month-first' | { readonly year: string; readonly month: string; readonly day: string };
  /** Words whose values add up to an ordinal: `seventy` 70 and `eighth` 8. */
  readonly ordinalWords: Readonly<Record<string, number>>;

  readonly masthead: {
    /** Around the ordinal in "Seventy-eighth session". */
    readonly session: { readonly before: string; readonly after: string };
    /** "Agenda item 94": before and after the number. */
    readonly item: { readonly before: string; readonly after: string };
    /** "Resolution adopted by the General Assembly": the words before the body's name. */
    readonly adopted: {
      readonly resolution: string;
      readonly decision: string;
      /** Where the date stands: 2023年12月4日大会决议. */
      readonly date: 'before' | 'behind';
    };
    /** "Adoption" before a colon and the number, as some editions print it in the head of a text. */
    readonly adoption?: string;
    /** "draft resolution" after the sponsors' names. */
    readonly draft: string;
    /** First words of the basis in brackets: "on the report of", "without reference to". */
    readonly basis: string;
    /** Stands for distribution, date and language marks: "Distr.: General". */
    readonly distribution: string;
    /** What volumes of resolutions print at the head of every page, without its number. */
    readonly volumeHead?: string;
    /** Article before a body's name where it opens the text: "The General Assembly,". */
    readonly article: string;
    /** "46th plenary meeting" at the foot: before and after the number. */
    readonly meeting: { readonly before: string; readonly after: string };
    /** "Adopted unanimously at the" before that number, as the Security Council's volumes print it, capital and all. */
    readonly adoptedAt?: string;
    /** Heading of an annex, alone on its line. */
    readonly annex: string;
  };

  readonly bodies: {
    readonly generalAssembly: string;
    readonly securityCouncil: string;
    readonly humanRightsCouncil: string;
    readonly economicAndSocialCouncil: string;
    /** "the Council" alone: the council last named, or the one whose text this is. */
    readonly council: string;
    /** Other bodies that number their resolutions alike. */
    readonly others: string;
  };

  readonly nouns: {
    readonly resolution: string;
    readonly decision: string;
    /** What else is numbered N/M and is no citation: laws, articles, general comments. */
    readonly others: string;
  };

  readonly lists: {
    /** Words that join the members of a list: "and", "as well as". */
    readonly joints: string;
    /** Between two part letters: "57/284 A and B". */
    readonly letterJoint: string;
    /** Between the first and the last of a row of letters: "78/254 A to C". */
    readonly letterRange: string;
    /**
     * Behind a Security Council number printed without its year, "1493 of 28 July 2003": what must follow the bare
     * number for it to be looked at; null where texts never leave the year out.
     */
    readonly afterBareNumber: string | null;
    /** Between a number and its date: "of", "dated", "adopted on". */
    readonly beforeDate: string;
    /** Before the body behind a title: "on the abuse of drugs, adopted by the Commission". Empty where it stands elsewhere. */
    readonly adoptedBy: string;
    /** Before a title: "entitled", "on". */
    readonly entitled: string;
    /** Where in a cited text: "para. 12", "sect. X", "annex"; they do not break a list. */
    readonly locators: string;
    /** Where in a report, before the resolution it prints: "chap. I, sect. A". */
    readonly chapter: string;
    /** Between a body's name and the noun that is its own: nothing, or "in its". Here the case of letters counts. */
    readonly betweenBodyAndNoun: string;
    /** Between a number and the body that adopted it: "of the". */
    readonly ofBody: string;
  };

  /** Words that govern a citation, most specific first within an act. */
  readonly acts: readonly (readonly [Act, string])[];
  /**
   * Phrases that govern only the citation right behind them: "pursuant to". Words that say where a thing stands
   * ("contained in", "figures in the annex of") govern nothing and are none.
   */
  readonly connectors: readonly (readonly [Act, string])[];
  /** Adverbs set in italics with the verb in front of them: "also", "with appreciation". Empty where there are none. */
  readonly verbTail: string;
  /** First words of a preambular paragraph, beyond the words of `acts`. */
  readonly preambularStarters: string;
  /** First words of an operative paragraph: finite forms. */
  readonly operativeStarters: string;

  /** What refers to a text without its number. Here the case of letters counts. */
  readonly indirect: {
    /** An instrument, its name, and a text in this language that says which symbol the name stands for. */
    readonly names: readonly (readonly [instrument: InstrumentId, name: string, source: string])[];
    /** Before a name that is only a part of another: "Optional Protocol to the". */
    readonly partOfAnother: string;
    readonly charter: string;
    /** `#` is where the numbers stand: "Articles # of the Charter". Empty where we do not know how they are written. */
    readonly charterArticle: string;
    readonly charterChapter: string;
    /** "the said resolution": the one cited just before. */
    readonly sameResolution: string;
  };

  readonly forwardLink: {
    /** From the verb to the ordinal: "in the provisional agenda of its". */
    readonly before: string;
    readonly after: string;
  };
}
