import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const packages = Object.entries(lock.packages);
const REGISTRY_HOST = /\bregistry\.[a-z]+\.(?:org|com|io)\b|\bnpm\.pkg\.[a-z]+\.com\b/;

describe('package-lock.json', () => {
  it('was really read', () => {
    expect(packages.length).toBeGreaterThan(100);
  });

  it('names no place to fetch from: that is the choice of whoever installs', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('holds the builds for every machine, not only for the one it was written on', () => {
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !packages.some(([other]) => other.endsWith(`node_modules/${name}`)))
        .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

/** What is committed; where there is no repository, a copy without one, what would be. */
function listed(): string[] {
  if (existsSync('.git'))
    return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  const ours = ['src', 'data', 'scripts', 'tests', 'docs', 'deploy'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  return [...ours, 'package.json', 'package-lock.json', 'README.md'];
}

describe('committed files', () => {
  const files = listed();

  it('were really listed', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it('name no package registry', () => {
    const naming = files.filter((file) => REGISTRY_HOST.test(readIfThere(file)));
    expect(naming).toEqual([]);
  });
});

/** A file that is listed but gone (deleted and not yet committed) names nothing. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
