const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
/** Below it are the plain Latin letters, told many times faster than by a property of Unicode. */
const PLAIN = 0x80;

/** True for a text that begins with a capital letter. */
export function beginsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < PLAIN ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text);
}

/** True for a text that begins with a small letter. */
export function beginsWithSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < PLAIN ? code >= 0x61 && code <= 0x7a : SMALL.test(text);
}

/** True for a text that begins with a letter from A to Z, capital or small. */
export function beginsWithPlainLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

/** True for a text that begins with a letter from A to Z. */
export function beginsWithPlainCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x41 && code <= 0x5a;
}

/** True for a text that begins with a plain digit. */
export function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}
