import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './journey.ts';

/**
 * What axe finds serious or critical on the page as it stands, a line each: the rule and where it is broken. Fails where
 * axe has looked at next to nothing.
 * @param where what the page shows, for whoever reads the failure
 */
export async function seriousFindings(page: Page, where: string): Promise<readonly string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length, `axe looked at ${where}`).toBeGreaterThan(10);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}
