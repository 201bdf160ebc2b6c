import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { engineFile } from '../../../src/project/bench/engines.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-bench-test-'));
  mkdirSync(path.join(folder, 'dist/library/engine'), { recursive: true });
  writeFileSync(path.join(folder, 'dist/library/engine/index.js'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['.', 'dist', 'dist/library', 'dist/library/engine', 'dist/library/engine/index.js'])(
  'an engine is found from %s',
  (place) => {
    expect(engineFile(path.join(folder, place))).toBe(path.join(folder, 'dist/library/engine/index.js'));
  },
);

test('where there is none, it is said what to build', () => {
  expect(() => engineFile(path.join(folder, 'elsewhere'))).toThrow('npx tsc -p src/engine');
});
