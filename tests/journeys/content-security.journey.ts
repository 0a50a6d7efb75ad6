import { expect, journey, open } from './journey.ts';

journey.describe('the page runs and loads its own files only', () => {
  journey.use({ expectedFaults: ['Content Security Policy'] });

  journey('words that became mark-up would run nothing and call nobody', async ({ page, address }) => {
    // The policy of the page itself, on a server that sends none.
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': _, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
    await open(page, address);
    await page.evaluate(async () => {
      const refused = new Set<string>();
      Object.assign(window, { refused });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        refused.add(effectiveDirective);
      });
      const script = document.createElement('script');
      script.textContent = 'window.attacked = true';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      const base = document.createElement('base');
      base.href = 'https://example.org/';
      document.head.append(script, style, base);
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.attacked = true" />');
      await fetch('https://example.org/').catch(() => {});
    });
    await expect
      .poll(() => page.evaluate(() => [...(window as unknown as { refused: Set<string> }).refused].sort()))
      .toEqual(['base-uri', 'connect-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']);
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  });
});
