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
    const refused = await page.evaluate(async () => {
      const directives: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        directives.push(effectiveDirective);
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
      await new Promise((done) => setTimeout(done, 500));
      return { directives, attacked: 'attacked' in window };
    });
    expect(refused.attacked).toBe(false);
    expect(new Set(refused.directives)).toEqual(
      new Set(['script-src-elem', 'style-src-elem', 'base-uri', 'script-src-attr', 'connect-src']),
    );
  });
});
