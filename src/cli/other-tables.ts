import { type Check, check, type Policy } from '../engine/index.js';
import type { OpenedWorkbook } from '../files/index.js';
import type { ChosenSheet } from './choose-sheet.js';

/** The other tables of a workbook, beside the one a command is about. */

export interface TableBeside {
  readonly sheet: string;
  readonly check: Check;
}

/** Those of sheets that can be seen, in their order; what can't be read is none. */
export function tablesBeside(
  { sheets }: OpenedWorkbook,
  chosen: ChosenSheet,
  policy: Partial<Policy>,
): TableBeside[] {
  return sheets.flatMap(({ name, visibility, kind, sheet }, index) => {
    if (index === chosen.index || visibility !== 'visible' || kind !== 'worksheet') return [];
    const reading = sheet();
    // Columns that are given are those of the table that is asked about.
    const result = reading.ok ? check(reading.sheet, { ...policy, columns: [] }) : null;
    return result?.ok ? [{ sheet: name, check: result.check }] : [];
  });
}
