import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allows, ROOMS } from './architecture/doors.ts';
import { findMisfits } from './architecture/find-misfits.ts';
import { findTrespasses } from './architecture/find-trespasses.ts';
import { readSource } from './architecture/read-source.ts';

const house = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.(tsx?|css)$/.test(path))
  .map((path) => readSource(path, readFileSync(path, 'utf8')));

describe('the house', () => {
  it('was really read', () => {
    expect(house.length).toBeGreaterThan(20);
    expect(house.flatMap((file) => file.imports).length).toBeGreaterThan(40);
    expect(house.flatMap((file) => file.functions).length).toBeGreaterThan(40);
  });

  it('has every door closed that should be', () => {
    expect(findTrespasses(house)).toEqual([]);
  });

  it('opens no door to a package that nobody takes in', () => {
    const idle = Object.entries(ROOMS).flatMap(([room, { packages }]) => {
      const taken = house
        .filter(({ path }) => path.startsWith(`src/${room}/`) && !/\.test\.tsx?$/.test(path))
        .flatMap(({ imports }) => imports);
      return packages
        .filter((pattern) => !taken.some((name) => allows([pattern], name)))
        .map((pattern) => `${room}: ${pattern}`);
    });
    expect(idle).toEqual([]);
  });

  it('has names and sizes that people like', () => {
    expect(findMisfits(house)).toEqual([]);
  });

  it.each(Object.keys(ROOMS).filter((room) => ROOMS[room]?.core))(
    'lets the compiler watch %s for page and machine',
    (room) => {
      const own = JSON.parse(readFileSync(`src/${room}/tsconfig.json`, 'utf8')) as TsConfig;
      const base = JSON.parse(readFileSync('tsconfig.base.json', 'utf8')) as TsConfig;
      expect(own.extends).toBe('../../tsconfig.base.json');
      const options = { ...base.compilerOptions, ...own.compilerOptions };
      expect(options).toMatchObject({ lib: ['ES2023'], types: [] });
    },
  );
});

interface TsConfig {
  readonly extends?: string;
  readonly compilerOptions: Readonly<Record<string, unknown>>;
}
