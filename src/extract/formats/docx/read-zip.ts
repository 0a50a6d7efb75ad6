import { Inflate } from 'fflate';

/** One file in a zip, as the directory at the zip's end lists it. */
export interface ZipEntry {
  readonly method: number;
  readonly locked: boolean;
  readonly compressed: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** More files than this no document has. */
export const MOST_ENTRIES = 10_000;
/** What one file of a zip may become, in bytes. */
export const LARGEST_PART = 64 * 1024 * 1024;

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** Of the end record, and of the longest comment behind it. */
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;
/** Compressed bytes given to the inflater at a time: what they can become at most fits into memory. */
const STEP = 16 * 1024;

/** The directory of a zip by file name; null where there is none, as in a truncated file, or it is too long. */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | 'broken' | 'too-many' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return 'broken';
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return 'too-many';
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let row = 0; row < count; row += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return 'broken';
    const nameLength = view.getUint16(at + 28, true);
    const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + Math.min(nameLength, 512)));
    entries.set(name.replaceAll('\\', '/'), {
      method: view.getUint16(at + 10, true),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      compressed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return -1;
}

/** The bytes of one file. What a zip says of sizes is not believed: inflating ends at the limit. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | 'broken' | 'too-large' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, compressed, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) return 'broken';
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressed > bytes.length) return 'broken';
  const data = bytes.subarray(start, start + compressed);
  if (method === STORED) return data.length > LARGEST_PART ? 'too-large' : data;
  return method === DEFLATED ? inflate(data) : 'broken';
}

function inflate(data: Uint8Array): Uint8Array | 'broken' | 'too-large' {
  const pieces: Uint8Array[] = [];
  const inflater = new Inflate((piece) => pieces.push(piece));
  let size = 0;
  try {
    for (let at = 0; at < data.length; at += STEP) {
      const known = pieces.length;
      inflater.push(data.subarray(at, at + STEP), at + STEP >= data.length);
      for (const piece of pieces.slice(known)) size += piece.length;
      if (size > LARGEST_PART) return 'too-large';
    }
  } catch {
    return 'broken';
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
