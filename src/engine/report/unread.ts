import type { Because } from '../table/kinds/row-is.js';
import type { PassedOver, SummaryTable } from '../table/summary-table.js';

/**
 * Rows of the sheet below the heads that the report says nothing else of. `row` and `table` have a finding each (row-unread,
 * table-unread); `foreign` is another kind of table, or signatures; `reference` are figures that are only compared with,
 * breakdowns among them. Notes and what a printed page repeats hold no figures and are left out.
 */
export interface Unread {
  /**
   * First and last row.
   * @asType integer
   */
  readonly rows: readonly [number, number];
  readonly kind: 'row' | 'table' | 'foreign' | 'reference';
  /** What it was decided by, as a word that stays the same: `below-tally`, `another-table`. */
  readonly because: Because;
}

const KINDS: Readonly<Record<PassedOver['is'], Unread['kind'] | null>> = {
  unread: 'row',
  foreign: 'foreign',
  reference: 'reference',
  breakdown: 'reference',
  note: null,
  furniture: null,
};

/** What of the sheet was not read, in its order; rows of one kind one below the other are one entry, blank rows between them aside. */
export function unreadOf({ passedOver, furtherTables }: SummaryTable): readonly Unread[] {
  const found = furtherTables.map(
    ({ firstRow, lastRow }): Unread => ({
      rows: [firstRow, lastRow],
      kind: 'table',
      because: 'further-table',
    }),
  );
  const isWithin = (row: number) => furtherTables.some((own) => own.firstRow <= row && row <= own.lastRow);
  const entries: Unread[] = [];
  for (const { row, is, because } of passedOver) {
    const kind = KINDS[is];
    if (kind === null || (because === 'further-table' && isWithin(row))) continue;
    const last = entries.at(-1);
    const joins = last?.kind === kind && last.because === because && kind !== 'row';
    const from = joins && last ? last.rows[0] : row;
    if (joins) entries.pop();
    entries.push({ rows: [from, row], kind, because });
  }
  return [...entries, ...found].sort((one, other) => one.rows[0] - other.rows[0]);
}
