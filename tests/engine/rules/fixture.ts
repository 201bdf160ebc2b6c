/** Reads the two tables of a rule: `ng.tsv` raises it, `ok.tsv` is its nearest neighbour that does not. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../../../src/cells/sheet.js';

export function fixturePath(rule: string, kind: 'ok' | 'ng'): string {
  return join(__dirname, rule, `${kind}.tsv`);
}

/** A fixture as a sheet whose first cell is A1; null where the rule has none. */
export function readFixture(rule: string, kind: 'ok' | 'ng'): Sheet | null {
  const path = fixturePath(rule, kind);
  if (!existsSync(path)) return null;
  const rows = readFileSync(path, 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
  return { name: kind, firstRow: 0, firstColumn: 0, rows };
}
