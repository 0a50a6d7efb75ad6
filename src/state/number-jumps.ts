import type { Part } from '../model/part.ts';

/** Numbers or letters of paragraphs that do not follow one another. Each is the id of a part. */
export interface NumberJump {
  readonly before: string;
  /** The paragraph whose number is another than the next. */
  readonly place: string;
}

const NUMBERED = /^op(\d+)$/;
/** Letters of sub-paragraphs, below the paragraph or sub-paragraph they belong to. */
const LETTERED = /^(op\d+)\(([a-z])\)$/;

/**
 * Where operative paragraphs, or the lettered ones below one of them, do not count on: a number left out, or one that comes
 * before its turn. As they were read: a number that could not be read is left out as well.
 */
export function numberJumps(parts: readonly Pick<Part, 'id'>[]): readonly NumberJump[] {
  const jumps: NumberJump[] = [];
  const last = new Map<string, { readonly place: string; readonly count: number }>();
  const take = (series: string, place: string, count: number) => {
    const before = last.get(series);
    if (before && count !== before.count + 1) jumps.push({ before: before.place, place });
    if (!before && count !== 1) jumps.push({ before: series, place });
    last.set(series, { place, count });
  };
  for (const { id } of parts) {
    // The second of a number, `op3~2`, counts as that number once more.
    const [bare = id] = id.split('~');
    const number = NUMBERED.exec(bare);
    const letter = LETTERED.exec(bare);
    if (number) take('', id, Number(number[1]));
    else if (letter) take(letter[1]!, id, letter[2]!.charCodeAt(0) - 'a'.charCodeAt(0) + 1);
  }
  return jumps;
}
