import { describe, expect, it } from 'vitest';
import { findChromium } from './find-chromium.ts';

const places = ['/first/chromium', '/second/chromium'];

describe('findChromium', () => {
  it('takes the first of the usual places that is there', () => {
    expect(findChromium({ given: '', places, exists: (path) => path.startsWith('/second') })).toBe(
      '/second/chromium',
    );
  });

  it('prefers the path a person gave', () => {
    expect(findChromium({ given: '/mine', places, exists: () => true })).toBe('/mine');
  });

  it('does not pass over a given path that is not there', () => {
    expect(() => findChromium({ given: '/mine', places, exists: (path) => path !== '/mine' })).toThrow(
      'CHROMIUM_PATH is /mine',
    );
  });

  it('says that there is none', () => {
    expect(findChromium({ given: '', places, exists: () => false })).toBeNull();
  });
});
