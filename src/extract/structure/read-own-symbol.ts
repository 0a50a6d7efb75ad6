import { toSymbol, type Body, type DocumentSymbol } from '../../model/document-symbol.ts';
import { isAssemblySession } from '../../model/session.ts';
import { fragment, type CompiledLanguage } from '../languages/compiled-language.ts';
import { findDate } from '../languages/read-date.ts';
import { councilNumberAtTop } from './read-own-date.ts';

interface SymbolPatterns {
  readonly securityCouncil: RegExp;
  /** The same without the year, which the date below gives. */
  readonly councilNumber: RegExp;
}

const PATTERNS = new Map<string, SymbolPatterns>();

function symbolPatterns({ code, words: { nouns, script } }: CompiledLanguage): SymbolPatterns {
  let patterns = PATTERNS.get(code);
  if (!patterns) {
    const noun = fragment(nouns.resolution);
    const before = script.nounBehind === null ? '' : `(?:${script.nounBehind.beforeNumber}\\s?)?`;
    patterns = {
      securityCouncil: new RegExp(
        `^${before}(?:(?:${noun})\\s+)?(?<number>\\d{1,4})\\s*[(（](?<year>\\d{4})[)）]`,
        'imu',
      ),
      councilNumber: new RegExp(`^(?:${noun})\\s+(?<number>\\d{1,4})[^\\S\\n]*$`, 'imu'),
    };
    PATTERNS.set(code, patterns);
  }
  return patterns;
}

const SYMBOL_LINE = /^[A-Z][A-Z]*(?:\/[A-Za-z0-9.()-]+){2,6}\*?$/m;
/** The symbol of a resolution among other words, as mastheads run together have it. */
const RUNNING_SYMBOL = /(?<!\S)(?:A|E|A\/HRC)\/RES\/[\d/A-Z()-]+(?!\S)/;
/** "Naciones Unidas A/C.1/77/L.73": the symbol of a resolution or draft at the end of a page's first line. */
const LETTERHEAD =
  /^\P{N}{2,80}\s(?<symbol>[AES](?:\/[A-Z0-9.-]{1,12}){0,5}\/(?:RES\/|L\.)[\dA-Z][\dA-Za-z./()-]*)\*?$/u;
/** The letterhead is within so many lines. */
const LETTERHEAD_ROWS = 4;

const PREFIX: Readonly<Record<Body, string>> = {
  GA: 'A/RES/',
  HRC: 'A/HRC/RES/',
  ECOSOC: 'E/RES/',
  SC: 'S/RES/',
};

/** What a masthead says of its text, beside the symbol. */
interface Said {
  /** The number above the title, as in a symbol. */
  readonly number: string | null;
  readonly body: Body | null;
  readonly isDecision: boolean;
  readonly hasOpening: boolean;
}

/** The document's own symbol: printed, or put together from its number and the body that adopted it. */
export function readOwnSymbol(text: string, said: Said, language: CompiledLanguage): DocumentSymbol | null {
  const { number, body, isDecision, hasOpening } = said;
  const alone = SYMBOL_LINE.exec(text)?.[0].replace(/\*$/, '');
  const printed = (alone === undefined ? null : toSymbol(alone)) ?? inLetterhead(text);
  if (printed !== null && (printed.includes('/L.') || printed.includes('/RES/'))) return printed;
  if (number !== null && body !== null && body !== 'SC') {
    const prefix = PREFIX[/^\d{4}\//.test(number) ? 'ECOSOC' : body];
    return isOfBody(number, prefix)
      ? toSymbol((isDecision ? prefix.replace('RES', 'DEC') : prefix) + number)
      : null;
  }
  const patterns = symbolPatterns(language);
  const council = body === 'SC' ? patterns.securityCouncil.exec(text)?.groups : undefined;
  if (council) return toSymbol(`S/RES/${council['number']}(${council['year']})`);
  // Without an opening below, these lines may be the text itself, and the symbol one that it cites.
  const running = hasOpening ? RUNNING_SYMBOL.exec(text)?.[0] : undefined;
  if (running !== undefined) return toSymbol(running);
  if (printed !== null) return printed;
  if (body === 'SC') return councilSymbol(text, patterns, language);
  return hasOpening ? null : councilNumberAtTop(text, language);
}

function inLetterhead(text: string): DocumentSymbol | null {
  if (!text.includes('/RES/') && !text.includes('/L.')) return null;
  for (const line of text.split('\n', LETTERHEAD_ROWS)) {
    const symbol = LETTERHEAD.exec(line.trim())?.groups?.['symbol'];
    if (symbol !== undefined) return toSymbol(symbol);
  }
  return null;
}

/** "Resolution 290" above "of 8 December 1970": the year of its adoption belongs to the number. */
function councilSymbol(
  text: string,
  { councilNumber }: SymbolPatterns,
  language: CompiledLanguage,
): DocumentSymbol | null {
  const match = councilNumber.exec(text);
  const year = match && findDate(language, text, match.index + match[0].length)?.date.slice(0, 4);
  return year ? toSymbol(`S/RES/${match?.groups?.['number']}(${year})`) : null;
}

/** The General Assembly has numbered by session since the 31st: 1/3 is of another assembly. */
function isOfBody(number: string, prefix: string): boolean {
  const session = /^(\d{1,3})\//.exec(number)?.[1];
  return prefix !== PREFIX.GA || session === undefined || isAssemblySession(Number(session));
}
