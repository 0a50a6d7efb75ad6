/** `npm start`: makes the corpus from data/sources and serves the page, until it is stopped. */
import { existsSync } from 'node:fs';
import { createServer } from 'vite';
import { runStep } from '../tests/runner/run-step.ts';

const code = runStep({
  name: 'Making the corpus from data/sources',
  args: ['--import', 'tsx', 'scripts/corpus.ts'],
});
if (code === 1) {
  console.error('\nSome files could not be read; they are named above. The page shows the others.');
} else if (code !== 0) {
  console.error('\nThe corpus could not be made; the reason stands above.');
  if (!existsSync('public/corpus/index.json')) {
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
