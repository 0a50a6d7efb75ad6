import { expect, test } from 'vitest';
import type { DocumentSymbol } from '../../model/document-symbol.ts';
import { workIri } from './work-iri.ts';

test.each([
  ['A/RES/78/16', '/akn/un/statement/deliberation/un-ga/2023-12-04/78-16'],
  ['A/RES/43/78H', '/akn/un/statement/deliberation/un-ga/2023-12-04/43-78_H'],
  ['A/RES/217A(III)', '/akn/un/statement/deliberation/un-ga/2023-12-04/217_A_(III)'],
  ['A/RES/ES-11/1', '/akn/un/statement/deliberation/un-ga/2023-12-04/ES-11-1'],
  ['S/RES/1373(2001)', '/akn/un/statement/deliberation/un-sc/2023-12-04/1373_(2001)'],
  ['A/DEC/75/564', '/akn/un/statement/deliberation/un-ga/2023-12-04/75-564'],
  ['A/HRC/RES/52/11', '/akn/un/statement/deliberation/un-hrc/2023-12-04/52-11'],
  ['A/77/275', '/akn/un/collection/publication/un-ga/2023-12-04/A-77-275'],
  ['FCCC/CP/2015/10', '/akn/un/collection/publication/un/2023-12-04/FCCC-CP-2015-10'],
])('%s of a day is %s', (symbol, iri) => {
  expect(workIri(symbol as DocumentSymbol, '2023-12-04')).toBe(iri);
});
