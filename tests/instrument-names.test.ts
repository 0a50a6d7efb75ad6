import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fragment } from '../src/extract/languages/compiled-language.ts';
import { LANGUAGES } from '../src/extract/languages/languages.ts';
import { displaySymbol, toSymbol } from '../src/model/document-symbol.ts';
import { symbolOfInstrument } from '../src/model/instruments.ts';

const CORPUS = join('..', 'shared', 'corpus');
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  en: [join(CORPUS, 'en'), join(CORPUS, 'en_eosg')],
  es: [join('data', 'sources'), join(CORPUS, 'es')],
};

/** The text of a source in a language, wherever there is one; null where there is none. */
function sourceText(symbol: string, code: string): string | null {
  const stem = new RegExp(`^${symbol.replaceAll('/', '[-_]').replaceAll('.', '\\.')}(?:_|\\.)`);
  for (const folder of FOLDERS[code] ?? [join(CORPUS, code)]) {
    if (!existsSync(folder)) continue;
    const file = readdirSync(folder).find((name) => stem.test(name));
    if (file) return readFileSync(join(folder, file), 'utf8');
  }
  return null;
}

describe.each(LANGUAGES)('names of instruments, $code', ({ code, indirect }) => {
  test.each(indirect.names)('%s: %s has its symbol in %s', (instrument, name, source) => {
    const symbol = symbolOfInstrument(instrument);
    expect(symbol).not.toBeNull();
    expect(toSymbol(source)).not.toBeNull();
    const text = sourceText(source, code);
    if (text === null || symbol === null) return;
    expect(text).toMatch(new RegExp(fragment(name)));
    // Languages write letters and sessions their own way: the first number of the symbol is enough here.
    const number = /\d+(?:\/\d+)*/.exec(displaySymbol(symbol))?.[0] ?? '';
    expect(text).toMatch(new RegExp(`(?<!\\d)${number.replaceAll('/', '\\s?/\\s?')}(?!\\d)`));
  });
});
