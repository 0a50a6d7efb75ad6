import type { Page } from '@playwright/test';

/**
 * Words no language has, made of another's: about half as long again, in brackets (so that a cut shows, and words that are
 * nobody's messages too), in letters that run from right to left. Runs in the page: it may use nothing from outside.
 */
function pseudoWords(words: unknown): unknown {
  const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתךםןף';
  const AS_THEY_ARE = ['locale', 'dayOfMonth'];
  const set = (plain: string) =>
    plain === ''
      ? ''
      : `[${plain.replaceAll(/[a-z]/gi, (letter) => {
          const turned = LETTERS[letter.toLowerCase().charCodeAt(0) - 97] ?? letter;
          return /[aeiou]/i.test(letter) ? turned.repeat(2) : turned;
        })}]`;
  const turn = (value: unknown): unknown => {
    if (typeof value === 'string') return set(value);
    if (typeof value === 'function') {
      return (...given: unknown[]) => turn((value as (...given: unknown[]) => unknown)(...given));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, AS_THEY_ARE.includes(name) ? each : turn(each)]),
    );
  };
  return { ...(turn(words) as object), direction: 'rtl' };
}

/**
 * From now on, the page's English is the pseudo-locale: the file of its words is served with these made of them.
 * The built page itself knows nothing of it. Service workers must be blocked, or they answer in its place.
 */
export async function speakPseudo(page: Page): Promise<void> {
  await page.route('**/assets/en-*.js', (route) => {
    const original = `${new URL(route.request().url()).pathname}?original`;
    return route.fulfill({
      contentType: 'text/javascript',
      body: `import * as original from '${original}'; export const en = (${pseudoWords.toString()})(original.en);`,
    });
  });
}
