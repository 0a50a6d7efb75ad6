import { toSymbol, type DocumentSymbol } from './document-symbol.ts';

/**
 * Named instruments and the symbol of the text that has them, adopted or annexed; null where none has one. That a name
 * stands for a symbol is said by the documents named beside the names, language by language.
 */
const SYMBOLS = {
  charter: null,
  'universal-declaration-of-human-rights': 'A/RES/217A(III)',
  'friendly-relations-declaration': 'A/RES/2625(XXV)',
  'colonial-independence-declaration': 'A/RES/1514(XV)',
  'right-to-development-declaration': 'A/RES/41/128',
  'indigenous-peoples-declaration': 'A/RES/61/295',
  'millennium-declaration': 'A/RES/55/2',
  'vienna-declaration': 'A/CONF.157/24(PartI)',
  'world-summit-outcome': 'A/RES/60/1',
  'future-we-want': 'A/RES/66/288',
  'agenda-2030': 'A/RES/70/1',
  'addis-ababa-action-agenda': 'A/RES/69/313',
  'new-urban-agenda': 'A/RES/71/256',
  'counter-terrorism-strategy': 'A/RES/60/288',
  'migration-compact': 'A/RES/73/195',
  'pact-for-the-future': 'A/RES/79/1',
  'paris-agreement': 'FCCC/CP/2015/10/Add.1',
  'covenant-on-civil-and-political-rights': 'A/RES/2200A(XXI)',
  'covenant-on-economic-social-and-cultural-rights': 'A/RES/2200A(XXI)',
  'genocide-convention': 'A/RES/260A(III)',
  'racial-discrimination-convention': 'A/RES/2106A(XX)',
  'discrimination-against-women-convention': 'A/RES/34/180',
  'torture-convention': 'A/RES/39/46',
  'rights-of-the-child-convention': 'A/RES/44/25',
  'disabilities-convention': 'A/RES/61/106',
} as const satisfies Readonly<Record<string, string | null>>;

export type InstrumentId = keyof typeof SYMBOLS;

export const INSTRUMENT_IDS = Object.keys(SYMBOLS) as InstrumentId[];

const PARSED = new Map(
  Object.entries(SYMBOLS).map(([id, symbol]) => [id, symbol === null ? null : toSymbol(symbol)]),
);

export function symbolOfInstrument(id: InstrumentId): DocumentSymbol | null {
  return PARSED.get(id) ?? null;
}
