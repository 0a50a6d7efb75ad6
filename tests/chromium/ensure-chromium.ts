import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';

const ADVICE = [
  'No Chromium was found on this machine and none could be installed.',
  'Type one of these, then run the tests again:',
  '  sudo apt-get install chromium       (Debian, Ubuntu)',
  '  brew install --cask chromium        (macOS with Homebrew)',
  '  npx playwright install chromium     (anywhere)',
  'or say where it is: CHROMIUM_PATH=/path/to/chromium npm test',
].join('\n');

/**
 * Path of a Chromium, installed first where there is none: by apt on Debian as root, else by Playwright.
 * @throws Error with what to type when that is not possible.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium on this machine yet: installing one.');
  if (canUseApt()) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  }
  if (!findChromium()) run('npx', ['playwright', 'install', 'chromium']);
  const installed = findChromium();
  if (!installed) throw new Error(ADVICE);
  return installed;
}

function canUseApt(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Runs a command for its effect; whether it worked is seen from what it left behind. */
function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
