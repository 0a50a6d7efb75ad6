import { displaySymbol, parseSymbol, type Body, type DocumentSymbol } from '../../model/document-symbol.ts';
import { xmlCharacters } from '../write-xml.ts';

/** The actor of a work, organization and body, as AKN4UN joins them. */
const ACTORS: Readonly<Record<Body, string>> = {
  GA: 'un-ga',
  SC: 'un-sc',
  ECOSOC: 'un-ecosoc',
  HRC: 'un-hrc',
};

/** Organs whose documents' symbols begin so. */
const SERIES: Readonly<Record<string, string>> = { A: ACTORS.GA, S: ACTORS.SC, E: ACTORS.ECOSOC };

/** A number as the naming convention wants it in an IRI: `78/16` is `78-16`, `43/78 H` is `43-78_H`. */
export function iriNumber(number: string): string {
  return encodeURIComponent(xmlCharacters(number).replaceAll('/', '-').replaceAll(' ', '_'));
}

/** Who a symbol's text comes from: `un-ga`; `un` where the symbol does not say. */
export function actorOf(symbol: DocumentSymbol): string {
  const body = parseSymbol(symbol)?.body;
  return (body ? ACTORS[body] : SERIES[symbol.slice(0, symbol.indexOf('/'))]) ?? 'un';
}

/**
 * Work IRI of a text in the naming convention of Akoma Ntoso as AKN4UN uses it (Guidelines, part 1, "AKN4UN naming
 * convention"): `/akn/un/statement/deliberation/un-ga/2023-12-04/78-16` for resolutions and decisions, and
 * `/akn/un/collection/publication/un-ga/2023-07-10/A-77-275` for what is only known as a publication with a symbol.
 * @param date the day of the work, ISO 8601, without which there is no IRI
 */
export function workIri(symbol: DocumentSymbol, date: string): string {
  const deliberation = parseSymbol(symbol)?.kind !== 'document';
  const kind = deliberation ? 'statement/deliberation' : 'collection/publication';
  const number = iriNumber(deliberation ? displaySymbol(symbol) : symbol);
  return `/akn/un/${kind}/${actorOf(symbol)}/${date}/${number}`;
}
