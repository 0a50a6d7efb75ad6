import { spawnSync } from 'node:child_process';
import { constants } from 'node:os';

/** One thing `npm test` does, as a command of Node. */
export interface Step {
  readonly name: string;
  /** Arguments for Node itself: a script of a package, or one of our own. */
  readonly args: readonly string[];
}

/** Runs a step, its output going straight to the person; gives its exit code, which is above 128 where a signal ended it. */
export function runStep(step: Step): number {
  console.log(`\n── ${step.name}`);
  const { status, signal } = spawnSync(process.execPath, step.args, { stdio: 'inherit' });
  return status ?? 128 + (signal === null ? 0 : constants.signals[signal]);
}
