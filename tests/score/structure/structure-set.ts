/** What a measurement of structure found. */
export interface StructureResult {
  /** Lines to show. */
  readonly report: readonly string[];
  /** What is not as it should be, a line each, sorted: kept in the baseline. */
  readonly misses: readonly string[];
  /** Whether the aim is reached; true where there is none. */
  readonly reached: boolean;
}

/** A measurement of how documents are put together, beside those of what they cite. */
export interface StructureSet {
  readonly name: string;
  /** @param corpus the folder of the shared corpus */
  readonly measure: (corpus: string) => Promise<StructureResult>;
}
