/** Whether one character, a UTF-16 code unit, fits. */
export type CharTest = (code: number) => boolean;

const KNOWN = new Map<string, CharTest>();

/** What one element of a pattern, a character or a class, says of each character: the engine itself is asked, once. */
export function charTest(element: string, flags: string): CharTest {
  const asked = flags.replaceAll(/[^ius]/g, '');
  const key = `${asked} ${element}`;
  const known = KNOWN.get(key);
  if (known) return known;
  const pattern = new RegExp(`^(?:${element})$`, asked);
  const answers: boolean[] = [];
  const test = (code: number) =>
    (answers[code] ??= !Number.isNaN(code) && pattern.test(String.fromCharCode(code)));
  KNOWN.set(key, test);
  return test;
}
