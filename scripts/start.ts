/** `npm start`: makes the corpus from data/sources and serves the page, until it is stopped. */
import { existsSync } from 'node:fs';
import { createServer } from 'vite';
import { runStep } from '../tests/runner/run-step.ts';

const code = runStep({
  name: 'Making the corpus from data/sources',
  args: ['--import', 'tsx', 'scripts/corpus.ts'],
});
const isThere = existsSync('public/corpus/index.json');
if (code === 1 && isThere) {
  console.error('\nNot all went well; what and why stands above. The page shows the corpus there is.');
} else if (code !== 0) {
  console.error('\nThe corpus could not be made; the reason stands above.');
  if (!isThere) {
    console.error(
      'There is none from an earlier run either, so there is nothing to show. Nothing is served.',
    );
    process.exit(1);
  }
  console.error('The page shows the corpus of an earlier run.');
}

const server = await createServer({ server: { open: false } });
await server.listen();
const addresses = server.resolvedUrls?.local ?? [];
console.log(`\nRecalling is at ${addresses.join(' and ')}\nStop it with Ctrl-C.`);
