import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, journey, open } from './journey.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The plainest of web servers, with the build under `/a/b/`. */
const plainServer = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '/index.html');
  const file = join('dist', path.replace(/^\/a\/b\//, ''));
  const found = path.startsWith('/a/b/') && existsSync(file);
  response.writeHead(found ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
  if (found) createReadStream(file).pipe(response);
  else response.end();
});

journey.use({
  address: async ({ browserName }, provide) => {
    await new Promise<void>((resolve) => plainServer.listen(0, '127.0.0.1', resolve));
    expect(browserName).toBe('chromium');
    await provide(`http://127.0.0.1:${(plainServer.address() as AddressInfo).port}/a/b/`);
    plainServer.closeAllConnections();
    plainServer.close();
  },
});

journey('the build works from a folder of a plain web server', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Programa de acción');
  await page.getByRole('tabpanel').getByRole('link', { name: '74/29', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Avances en la esfera');
});
