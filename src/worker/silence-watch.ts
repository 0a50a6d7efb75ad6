/** Watches over a worker that has been asked something. */
export interface SilenceWatch {
  /** Something has been asked, or said in answer: the time begins anew. */
  readonly begin: () => void;
  /** Nothing is asked any more. */
  readonly rest: () => void;
}

/** A page that was asleep meanwhile gives up nothing at its first look. */
const LOOKS = 4;

/**
 * Tells when a worker has said nothing for too long.
 * @param seconds that it may be silent
 */
export function watchSilence(seconds: number, onSilent: (reason: string) => void): SilenceWatch {
  let silent = 0;
  let watch: ReturnType<typeof setInterval> | undefined;
  const rest = () => {
    clearInterval(watch);
    watch = undefined;
  };
  const look = () => {
    silent += 1;
    if (silent < LOOKS) return;
    rest();
    onSilent(`the worker did not answer within ${seconds} s`);
  };
  return {
    begin: () => {
      rest();
      silent = 0;
      watch = setInterval(look, (seconds * 1000) / LOOKS);
    },
    rest,
  };
}
