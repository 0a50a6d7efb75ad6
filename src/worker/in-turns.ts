/**
 * In a worker: does a work bit by bit; what the page asks meanwhile is answered between two of them. (By messages to
 * itself: the browser makes timers that follow each other wait 4 ms each.)
 * @param pause how many milliseconds the work rests before it goes on
 */
export async function inTurns<Result>(work: Generator<void, Result>, pause: () => number): Promise<Result> {
  const { port1: here, port2: there } = new MessageChannel();
  here.start();
  try {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      const rest = pause();
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => {
        if (rest > 0) return setTimeout(resolve, rest);
        here.addEventListener('message', resolve, { once: true });
        return there.postMessage(null, []);
      });
    }
  } finally {
    here.close();
  }
}
