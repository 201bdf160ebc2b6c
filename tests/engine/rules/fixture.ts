/** Reads the two tables of a rule: `ng.tsv` raises it, `ok.tsv` is its nearest neighbour that does not. `last.tsv` is the year before both, `other.tsv` another sheet of their workbook, of a rule that compares. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAddress } from '../../../src/cells/address.js';
import type { Cell, Sheet, StoredCell } from '../../../src/cells/sheet.js';
import { bookTableOf } from '../../../src/engine/agreement/book-table-of.js';
import type { BookTable } from '../../../src/engine/answers/book-table.js';
import type { EarlierTable } from '../../../src/engine/answers/earlier-table.js';
import { check } from '../../../src/engine/check.js';
import { earlierTableOf } from '../../../src/engine/comparison/earlier-table-of.js';

type Kind = 'ok' | 'ng' | 'last' | 'other';

export function fixturePath(rule: string, kind: Kind): string {
  return join(__dirname, rule, `${kind}.tsv`);
}

/** What cells of a fixture store besides their texts, by address: `ng.stored.json`. */
type Stored = Readonly<Record<string, Omit<StoredCell, 'text'>>>;

const cellOf = (text: string, stored: Stored[string] | undefined): Cell =>
  stored ? { text, ...stored } : text;

/** A fixture as a sheet whose first cell is A1; null where the rule has none. */
export function readFixture(rule: string, kind: Kind): Sheet | null {
  const path = fixturePath(rule, kind);
  if (!existsSync(path)) return null;
  const beside = path.replace(/tsv$/, 'stored.json');
  const stored: Stored = existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : {};
  const rows = readFileSync(path, 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .map((line, row) =>
      line.split('\t').map((text, column) => cellOf(text, stored[cellAddress(row, column)])),
    );
  return { name: kind, firstRow: 0, firstColumn: 0, rows };
}

/** The year before the tables of a rule; none where it does not compare. */
export function earlierOf(rule: string): EarlierTable[] {
  const sheet = readFixture(rule, 'last');
  if (!sheet) return [];
  const result = check(sheet);
  const last = result.ok ? earlierTableOf(result.check.judged, { file: 'last.tsv', sheet: 'last' }) : result;
  if (!last.ok) throw new Error(last.failure.message.en);
  return [last.table];
}

/** The workbook of a table of a rule: the table, and the other sheet; none where the rule holds no sheets against each other. */
export function bookOf(rule: string, own: Sheet): BookTable[] {
  const other = readFixture(rule, 'other');
  if (!other) return [];
  return [own, other].map((sheet) => {
    const result = check(sheet);
    if (!result.ok) throw new Error(result.failure.message.en);
    return bookTableOf(result.check.judged);
  });
}
