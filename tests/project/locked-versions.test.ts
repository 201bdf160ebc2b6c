import { readFileSync } from 'node:fs';

/** What is installed is what was looked at: exact versions, each held by a checksum, and no address of a registry. */

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json') as Record<string, Record<string, string> | undefined>;
const { packages } = read('package-lock.json') as {
  packages: Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean }>;
};

test('package.json names exact versions only', () => {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(wanted.length).toBeGreaterThan(20);
  // `npm:@typescript/typescript6@6.0.2` is an exact version under another name.
  expect(wanted.filter(([, version]) => !/^(?:npm:@?[\w./-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the package itself depends on nothing: all it needs is in its files', () => {
  expect(manifest.dependencies ?? {}).toEqual({});
});

test('the lock file holds every package by its checksum', () => {
  const locked = Object.entries(packages).filter(([place, { link }]) => place !== '' && !link);
  expect(locked.length).toBeGreaterThan(300);
  expect(
    locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([place]) => place),
  ).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
