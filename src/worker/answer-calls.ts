import type { Call, CallAnswer } from './call.ts';

/** In a worker: answers what the page calls. What is thrown goes back as the reason why there is no answer. */
export function answerCalls(calls: object): void {
  addEventListener('message', ({ data }: MessageEvent<Call>) => void answer(calls, data));
}

async function answer(calls: object, { job, name, given }: Call): Promise<void> {
  let said: CallAnswer;
  try {
    const called = (calls as Record<string, (...given: readonly unknown[]) => unknown>)[name];
    if (!called) throw new Error(`nothing is called ${name}`);
    said = { job, answer: await called(...given) };
  } catch (error) {
    said = { job, broken: error instanceof Error ? error.message : String(error) };
  }
  postMessage(said);
}
