import type { PdfLibrary } from './formats/pdf/pdf-library.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What the machine, Node or a browser's worker, lends to the reading of files; this room knows neither. */
export interface Surroundings {
  /** The text; null where the bytes are none in that encoding. */
  readonly decode: (bytes: Uint8Array, encoding: Encoding) => string | null;
  /** Fetched when the first PDF comes and not before. */
  readonly loadPdfLibrary: () => Promise<PdfLibrary>;
  /** What the work gives, or `late` when it takes longer; the work is not stopped by it. */
  readonly withinTime: <T>(work: Promise<T>, seconds: number) => Promise<T | 'late'>;
}
