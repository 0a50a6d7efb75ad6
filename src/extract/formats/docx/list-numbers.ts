import type { ListPlace } from './read-styles.ts';
import { walkXml } from './walk-xml.ts';
import { writeNumber } from './write-number.ts';

interface Level {
  start: number;
  format: string;
  /** `(%1)`: the place of each level's number. */
  text: string;
}

interface Numbering {
  /** Levels by list definition. */
  readonly definitions: Map<string, Map<number, Level>>;
  /** Which definition a list follows, and at which numbers it begins anew. */
  readonly lists: Map<string, { definition: string; readonly restarts: Map<number, number> }>;
}

/** Numbers are not in the text of a Word document: they are counted anew from `word/numbering.xml`. */
export class ListNumbers {
  readonly #numbering: Numbering;
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(xml: string) {
    this.#numbering = readNumbering(xml);
  }

  /** The number in front of the next paragraph of a list, `3.` or `(a)`; empty where it is none or not known. */
  next({ list, level }: ListPlace): string {
    const followed = this.#numbering.lists.get(list);
    const levels = this.#numbering.definitions.get(followed?.definition ?? '');
    const own = levels?.get(level);
    if (!followed || !levels || !own) return '';
    const counts = this.#counts.get(followed.definition) ?? [];
    this.#counts.set(followed.definition, counts);
    const restart = followed.restarts.get(level);
    if (restart !== undefined && !this.#begun.has(`${list} ${level}`)) counts[level] = restart - 1;
    this.#begun.add(`${list} ${level}`);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    if (own.format === 'bullet') return '•';
    let known = true;
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const place = Number(digit) - 1;
      const part = writeNumber(
        counts[place] ?? levels.get(place)?.start ?? 1,
        levels.get(place)?.format ?? '',
      );
      known &&= part !== null;
      return part ?? '';
    });
    return known ? text.trim() : '';
  }
}

function readNumbering(xml: string): Numbering {
  const definitions: Numbering['definitions'] = new Map();
  const lists: Numbering['lists'] = new Map();
  let levels: Map<number, Level> | null = null;
  let level: Level | null = null;
  let list: { definition: string; readonly restarts: Map<number, number> } | null = null;
  let overridden = 0;
  walkXml(xml, {
    open: (name, attribute) => {
      const value = attribute('val') ?? '';
      if (name === 'abstractNum')
        definitions.set(attribute('abstractNumId') ?? '', (levels = new Map<number, Level>()));
      else if (name === 'lvl' && levels) {
        levels.set(Number(attribute('ilvl')), (level = { start: 1, format: 'decimal', text: '' }));
      } else if (name === 'num') {
        [levels, level] = [null, null];
        lists.set(attribute('numId') ?? '', (list = { definition: '', restarts: new Map() }));
      } else if (name === 'abstractNumId' && list) list.definition = value;
      else if (name === 'lvlOverride') overridden = Number(attribute('ilvl'));
      else if (name === 'startOverride') list?.restarts.set(overridden, Number(value));
      else if (!level) return;
      else if (name === 'start') level.start = Number(value);
      else if (name === 'numFmt') level.format = value;
      else if (name === 'lvlText') level.text = value;
    },
  });
  return { definitions, lists };
}
