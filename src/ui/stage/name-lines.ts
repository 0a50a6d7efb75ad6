import { textWidth } from './text-width.ts';

/**
 * A name with the mark of its language behind it, in at most so many lines; of what does not fit the name is shortened,
 * never its mark.
 */
export function nameLines(name: string, mark: string | null, font: string, room: number, most: number) {
  const tail = mark === null ? '' : ` ${mark}`;
  const lines: string[] = [];
  const words = name.split(' ');
  while (words.length > 0) {
    const rest = words.join(' ');
    if (textWidth(rest + tail, font) <= room) return { lines: [...lines, rest + tail], cut: false };
    if (lines.length >= most - 1) {
      const shortened = cutToWidth(rest, font, room - textWidth(tail, font));
      return { lines: [...lines, shortened + tail], cut: true };
    }
    let line = words.shift() ?? '';
    while (words.length > 0 && textWidth(`${line} ${words[0]}`, font) <= room) line += ` ${words.shift()}`;
    lines.push(line);
  }
  return { lines: mark === null ? lines : [...lines, mark], cut: false };
}

/** A text shortened at a word until it is no wider than the room, with an ellipsis. */
function cutToWidth(text: string, font: string, room: number): string {
  const words = text.split(' ');
  const cutBehind = (count: number) => `${words.slice(0, count).join(' ')}…`;
  // Halved again and again: measuring a long list of agenda items word by word takes longer than all the rest of a map.
  let [fitting, tooMany] = [0, words.length];
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    if (textWidth(cutBehind(middle), font) <= room) fitting = middle;
    else tooMany = middle;
  }
  if (fitting > 0) return cutBehind(fitting);
  const share = Math.floor((text.length * room) / Math.max(1, textWidth(text, font)));
  return `${text.slice(0, Math.max(1, share - 1))}…`;
}
