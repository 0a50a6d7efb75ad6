import type { Surroundings } from '../extract/surroundings.ts';

/** The text of bytes, by what browsers and Node have in common; null where they are none in that encoding. */
export const decode: Surroundings['decode'] = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  } catch {
    return null;
  }
};
