import { operativeNumbers } from './measure-numbers.ts';
import { ownSymbols } from './measure-symbols.ts';
import { wholeText } from './measure-text.ts';
import { pdfAndText } from './measure-twins.ts';
import type { StructureSet } from './structure-set.ts';

export const STRUCTURE_SETS: readonly StructureSet[] = [ownSymbols, operativeNumbers, wholeText, pdfAndText];
