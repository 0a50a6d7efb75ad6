import type { Surroundings } from './surroundings.ts';

/** The letters of Windows-1252 at 0x80 to 0x9F; some decoders leave control characters there, as ISO 8859-1 has them. */
const WINDOWS_LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTROLS = /[\u0080-\u009f]/g;

/** UTF-16 by its byte order mark, UTF-8 where the bytes are that, else Windows-1252, in which every byte is a letter. */
export function decodeText(bytes: Uint8Array, decode: Surroundings['decode']): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le') ?? '';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be') ?? '';
  return decode(bytes, 'utf-8') ?? windowsText(decode(bytes, 'windows-1252') ?? '');
}

function windowsText(text: string): string {
  return text.replace(CONTROLS, (control) => WINDOWS_LETTERS.charAt(control.charCodeAt(0) - 0x80));
}
