import { existsSync } from 'node:fs';
import { preview } from 'vite';

/** Environment variable through which the journeys learn where the page is served. */
export const PAGE_ADDRESS = 'RECALLING_PAGE_ADDRESS';

/** Serves `dist` on a free port for as long as the journeys run. */
export default async function serveBuiltPage(): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('The page is not built: run `npm run build` first.');
  const server = await preview({ preview: { port: 4173, strictPort: false, open: false } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The built page could not be served.');
  process.env[PAGE_ADDRESS] = address;
  return () => server.close();
}
