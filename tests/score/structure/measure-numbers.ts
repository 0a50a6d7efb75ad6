import { ERA_NAMES, eraOf } from '../body-and-era.ts';
import { corpusDocuments, TEXT_FOLDERS } from './corpus-documents.ts';
import { numbered, operativeHoles } from './operative-holes.ts';
import type { StructureResult, StructureSet } from './structure-set.ts';

/** Share of the documents with numbered paragraphs, in the folder that the aim names, that must be without a hole. */
const LEAST_WHOLE = 0.99;
const AIM_FOLDER = 'en';

interface Count {
  documents: number;
  withHoles: number;
  /** Of those, documents of which no missing number is printed where it should stand. */
  notInText: number;
}

/** Whether the numbers of operative paragraphs run from 1 to n, over every text of the corpus. */
export const operativeNumbers: StructureSet = {
  name: 'structure: numbers of operative paragraphs run from 1 to n',
  measure: async (corpus): Promise<StructureResult> => {
    const counts = new Map<string, Count>();
    const misses: string[] = [];
    for (const folder of TEXT_FOLDERS) {
      for await (const { path, documents } of corpusDocuments(corpus, folder)) {
        for (const document of documents) {
          if (numbered(document).length === 0) continue;
          const holes = operativeHoles(document);
          const printed = holes.filter((hole) => hole.printed).map(({ number }) => number);
          const key = `${folder} ${eraOf(document.symbol, document.date)}`;
          const count = counts.get(key) ?? { documents: 0, withHoles: 0, notInText: 0 };
          counts.set(key, count);
          count.documents += 1;
          if (holes.length > 0) count.withHoles += 1;
          if (holes.length > 0 && printed.length === 0) count.notInText += 1;
          if (printed.length > 0) misses.push(`hole ${path} ${document.id} ${printed.join(',')}`);
        }
      }
    }
    const aim = total(counts, AIM_FOLDER);
    return { report: table(counts), misses: misses.toSorted(), reached: share(aim) >= LEAST_WHOLE };
  },
};

function total(counts: ReadonlyMap<string, Count>, folder: string): Count {
  const sum: Count = { documents: 0, withHoles: 0, notInText: 0 };
  for (const [key, count] of counts) {
    if (!key.startsWith(`${folder} `)) continue;
    sum.documents += count.documents;
    sum.withHoles += count.withHoles;
    sum.notInText += count.notInText;
  }
  return sum;
}

/** Of documents without a hole, those apart whose own text lacks the number. */
function share({ documents, withHoles, notInText }: Count): number {
  return documents === 0 ? 1 : (documents - withHoles + notInText) / documents;
}

function table(counts: ReadonlyMap<string, Count>): string[] {
  const head = `  ${''.padEnd(20)}  documents  with holes  not in the text  no hole of ours`;
  const rows = TEXT_FOLDERS.flatMap((folder) =>
    ERA_NAMES.flatMap((era) => {
      const count = counts.get(`${folder} ${era}`);
      if (!count) return [];
      const columns = [count.documents, count.withHoles, count.notInText];
      const widths = [11, 12, 17];
      const figures = columns.map((figure, row) => String(figure).padStart(widths[row] ?? 0)).join('');
      return [`  ${`${folder} ${era}`.padEnd(20)}${figures}${share(count).toFixed(4).padStart(18)}`];
    }),
  );
  return [head, ...rows];
}
