import { gzipSync } from 'node:zlib';

/** Kilobytes (1,000 bytes) as gzip sends them. */
export interface WireSize {
  readonly all: number;
  /** The scripts among it. */
  readonly scripts: number;
}

/**
 * What files weigh on the way to a browser that asks for them, each fetched once more from here: of large ones the browser
 * does not give the body away.
 */
export async function wireSize(addresses: readonly string[]): Promise<WireSize> {
  const files = await Promise.all(
    [...new Set(addresses)].map(async (address) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
      const isScript = response.headers.get('content-type')?.includes('javascript') ?? false;
      return { bytes: gzipSync(Buffer.from(await response.arrayBuffer())).length, isScript };
    }),
  );
  const kilobytes = (some: typeof files) => some.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  return { all: kilobytes(files), scripts: kilobytes(files.filter(({ isScript }) => isScript)) };
}
