import { expect, test } from 'vitest';
import type { TextPiece } from '../../lineage/compare/comparison.ts';
import type { Part } from '../../model/part.ts';
import { markedParagraphs, sideRuns, type ChangedRun, type TextSide } from './changed-runs.ts';

/** Paragraphs one after the other, `marker words`, with the verb each begins with. */
function sideOf(
  ...paragraphs: readonly (readonly [marker: string, words: string, verb?: string])[]
): TextSide {
  let text = '';
  const parts = paragraphs.map(([marker, words, verb], at): Part => {
    const start = text.length;
    const bodyStart = start + marker.length;
    text += `${marker}${words}\n`;
    const verbSpan = verb === undefined ? null : { start: bodyStart, end: bodyStart + verb.length };
    return {
      id: `op${at + 1}`,
      kind: 'operative',
      marker,
      span: { start, end: text.length },
      bodyStart,
      verb: verbSpan,
    };
  });
  return { text, parts };
}

/** Runs as wdiff writes them, verbs between underscores. */
function written(runs: readonly ChangedRun[]): string {
  return runs
    .map(({ kind, text, verb }) => {
      const words = verb ? `_${text}_` : text;
      return kind === 'removed' ? `[-${words}-]` : kind === 'added' ? `{+${words}+}` : words;
    })
    .join('');
}

const spanOf = (side: TextSide, words: string) => {
  const start = side.text.indexOf(words);
  return { start, end: start + words.length };
};
const kept = (left: TextSide, right: TextSide, words: string): TextPiece => ({
  kind: 'kept',
  left: spanOf(left, words),
  right: spanOf(right, words),
});

test('words removed stand where they stood, spaced, the verb in italics', () => {
  const left = sideOf(['1. ', 'Reafirma la necesidad de impedir el uso,', 'Reafirma']);
  const right = sideOf(['2. ', 'Subraya la necesidad de prevenir el uso,', 'Subraya']);
  const pieces: TextPiece[] = [
    { kind: 'removed', left: spanOf(left, 'Reafirma') },
    { kind: 'added', right: spanOf(right, 'Subraya') },
    kept(left, right, 'la necesidad de'),
    { kind: 'removed', left: spanOf(left, 'impedir') },
    { kind: 'added', right: spanOf(right, 'prevenir') },
    kept(left, right, 'el uso'),
  ];
  const [paragraph] = markedParagraphs(pieces, left, right);
  expect(written(paragraph!.runs)).toBe(
    '[-_Reafirma _-]{+_Subraya_+} la necesidad de[- impedir-] {+prevenir+} el uso,',
  );
});

test('removed words that end in a sign do not touch what follows', () => {
  const left = sideOf(['', 'del uso de las TIC,']);
  const right = sideOf(['', 'que se derivan,']);
  const pieces: TextPiece[] = [
    { kind: 'removed', left: spanOf(left, 'del uso de las TIC,') },
    { kind: 'added', right: spanOf(right, 'que se derivan,') },
  ];
  expect(written(markedParagraphs(pieces, left, right)[0]!.runs)).toBe(
    '[-del uso de las TIC, -]{+que se derivan,+}',
  );
});

test('a clause that was split is two paragraphs', () => {
  const left = sideOf(['', 'Uno. Dos. Tres.']);
  const right = sideOf(['1. ', 'Uno.'], ['2. ', 'Dos nuevo.']);
  const pieces: TextPiece[] = [
    kept(left, right, 'Uno'),
    kept(left, right, 'Dos'),
    { kind: 'added', right: spanOf(right, 'nuevo') },
    { kind: 'removed', left: spanOf(left, 'Tres') },
  ];
  const paragraphs = markedParagraphs(pieces, left, right);
  expect(paragraphs.map(({ part, runs }) => [part.id, written(runs)])).toEqual([
    ['op1', 'Uno.'],
    ['op2', 'Dos {+nuevo+}[- Tres-].'],
  ]);
});

test('without the removed words it is the right text, without the added ones a side is its own', () => {
  const left = sideOf(['a) ', 'El año 2019, y después']);
  const right = sideOf(['a) ', 'El año 2023, y antes']);
  const pieces: TextPiece[] = [
    kept(left, right, 'El año'),
    { kind: 'removed', left: spanOf(left, '2019') },
    { kind: 'added', right: spanOf(right, '2023') },
    kept(left, right, 'y'),
    { kind: 'removed', left: spanOf(left, 'después') },
    { kind: 'added', right: spanOf(right, 'antes') },
  ];
  const runs = markedParagraphs(pieces, left, right)[0]!.runs;
  expect(runs.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])).join('')).toBe(
    'El año 2023, y antes',
  );
  expect(
    written(sideRuns(left.parts[0]!, left, 'removed', [spanOf(left, '2019'), spanOf(left, 'después')])),
  ).toBe('El año [-2019-], y [-después-]');
});
