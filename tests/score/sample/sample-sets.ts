import { measureSample, measureSeeds, type SampleScore } from './measure-sample.ts';
import { WORDINGS } from './wordings.ts';

/** A part of the sample with the figures it is not to fall below; raise them when more is read. */
export interface SampleSet {
  readonly name: string;
  readonly measure: () => SampleScore;
  readonly precision: number;
  readonly recall: number;
}

const ALL = { precision: 1, recall: 1 };

export const SAMPLE_SETS: readonly SampleSet[] = [
  { name: 'the seeds, read by hand', measure: measureSeeds, ...ALL },
  ...WORDINGS.map((wording) => ({
    name: `sample, ${wording.language}`,
    measure: () => measureSample(wording),
    ...ALL,
  })),
];
