import type { Surroundings } from './surroundings.ts';

/** UTF-16 by its byte order mark, UTF-8 where the bytes are that, else Windows-1252, in which every byte is a letter. */
export function decodeText(bytes: Uint8Array, decode: Surroundings['decode']): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le') ?? '';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be') ?? '';
  return decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252') ?? '';
}
