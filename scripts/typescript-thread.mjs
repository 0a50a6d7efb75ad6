/**
 * Starts a thread that runs TypeScript. Before Node 22.18, Node reads none by itself, and what `tsx` or `--import tsx`
 * registers in the main thread does not hold in others. Once the thread's modules are loaded tsx goes, so that
 * libraries loaded later do not pass through it: for the one that reads PDF that takes seconds and 300 MB.
 */
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

const unregister = register();
await import(String(workerData));
await unregister();
