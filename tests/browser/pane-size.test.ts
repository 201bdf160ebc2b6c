import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 120;
const addin = path.join(process.cwd(), 'dist/addin');

test('what the pane loads before its first paint stays within its budget', () => {
  const page = readFileSync(path.join(addin, 'pane.html'), 'utf8');
  const scripts = [...page.matchAll(/src="?([\w.-]+\.js)/g)].flatMap(([, name]) => name ?? []);
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.map((name) => gzipSync(readFileSync(path.join(addin, name)), { level: 9 }).length);
  expect(bytes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThan(BUDGET_KB);
});
