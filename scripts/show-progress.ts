import { SingleBar } from 'cli-progress';

/** Between two lines where there is no terminal to draw a bar on, in seconds. */
const BETWEEN_LINES = 10;

export interface Progress {
  /** One more is done. */
  readonly step: () => void;
  readonly stop: () => void;
}

/** What is going on, and what comes of it: "reading", "read", "files". */
export type Work = readonly [doing: string, done: string, things: string];
const READING: Work = ['reading', 'read', 'files'];

/** Says on standard error how far a work is and how long it will take: a bar on a terminal, now and then a line elsewhere. */
export function showProgress(total: number, work = READING): Progress {
  return process.stderr.isTTY ? drawBar(total, work) : sayLines(total, work);
}

function drawBar(total: number, [doing]: Work): Progress {
  const bar = new SingleBar({
    format: `${doing} {bar} {value}/{total}, {eta_formatted} left`,
    etaBuffer: 200,
    hideCursor: null,
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}

function sayLines(total: number, [, made, things]: Work): Progress {
  const start = Date.now();
  let done = 0;
  let said = start;
  return {
    step: () => {
      done += 1;
      const now = Date.now();
      if (now - said < BETWEEN_LINES * 1000) return;
      said = now;
      const left = Math.ceil((((now - start) / done) * (total - done)) / 1000);
      process.stderr.write(`${made} ${done} of ${total} ${things}, about ${left} s left\n`);
    },
    stop: () => undefined,
  };
}
