import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './journey.ts';

/**
 * What axe looks for. Another scheme of colours changes nothing but colours; other words change everything but colours.
 * Who looks at a view in all schemes and languages looks for each thing where it can change.
 */
export type Looked = 'everything' | 'colours' | 'all but colours';

const COLOURS = ['color-contrast', 'link-in-text-block'];
/** Of WCAG 2.2, and not among what axe looks for unless it is told to. */
const TARGETS = { 'target-size': { enabled: true } };
const OPTIONS: Readonly<Record<Looked, Parameters<AxeBuilder['options']>[0]>> = {
  everything: { rules: TARGETS },
  colours: { runOnly: { type: 'rule', values: COLOURS } },
  'all but colours': {
    rules: { ...TARGETS, ...Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) },
  },
};
/** So many rules have to find something to look at, or axe has looked at next to nothing. */
const LEAST: Readonly<Record<Looked, number>> = { everything: 11, colours: 1, 'all but colours': 11 };

/**
 * What axe finds serious or critical on the page as it stands, a line each: the rule and where it is broken. Fails where
 * axe has looked at next to nothing.
 * @param where what the page shows, for whoever reads the failure
 */
export async function seriousFindings(
  page: Page,
  where: string,
  looked: Looked = 'everything',
): Promise<readonly string[]> {
  // In the page itself: otherwise axe opens a tab of its own each time, for frames of other origins, which there are none of.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ ...OPTIONS[looked], resultTypes: ['violations'] });
  const { violations, passes } = await axe.analyze();
  expect(passes.length, `axe looked at ${where}`).toBeGreaterThanOrEqual(LEAST[looked]);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}
