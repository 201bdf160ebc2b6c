import { areaReference, cellReference } from '../content/list-place.js';
import type { SheetDraft } from '../content/sheet-draft.js';
import { FILE_COLUMN, FILE_FIRST } from './file-rows.js';
import type { TableSummary } from './table-summary.js';
import { countIndicators } from './verdict-count.js';

/** Where a bar a file would be too many: how many files reach which rate, in steps of ten per cent. */

const STEPS = 10;
const FLOOR = FILE_COLUMN.society;
const COUNT = FILE_COLUMN.year;
export const DISTRIBUTION = { label: FILE_COLUMN.file, count: COUNT } as const;

/**
 * Writes the table.
 * @returns its header and the first and last row of its entries
 */
export function writeDistribution(
  draft: SheetDraft,
  top: number,
  tables: readonly TableSummary[],
): { readonly header: number; readonly first: number; readonly last: number } {
  const header = top + 1;
  const rates = tables.flatMap(({ indicators }) => {
    const { achieved, total } = countIndicators(indicators);
    return total === 0 ? [] : [achieved / total];
  });
  const area = areaReference({
    firstRow: FILE_FIRST,
    firstColumn: FILE_COLUMN.rate,
    lastRow: FILE_FIRST + tables.length - 1,
    lastColumn: FILE_COLUMN.rate,
  });
  draft.put(top, 0, '達成率の分布', 'section');
  draft.putRow(header, [['達成率', 'header']], DISTRIBUTION.label);
  draft.putRow(header, [['下限', 'header']], FLOOR);
  draft.putRow(header, [['件数', 'header']], COUNT);
  for (let step = 0; step < STEPS; step += 1) {
    const row = header + 1 + step;
    const last = step === STEPS - 1;
    const low = step / STEPS;
    const high = (step + 1) / STEPS;
    const at = cellReference(row, FLOOR, 'row');
    const below = last ? '' : `-COUNTIF(${area},">="&${cellReference(row + 1, FLOOR, 'row')})`;
    const value = rates.filter((rate) => rate >= low && (last || rate < high)).length;
    draft.put(row, DISTRIBUTION.label, `${low * 100}%以上${last ? '' : `${high * 100}%未満`}`, 'text');
    draft.put(row, FLOOR, low, 'rate');
    draft.put(row, COUNT, { formula: `=COUNTIF(${area},">="&${at})${below}`, value }, 'integer');
  }
  return { header, first: header + 1, last: header + STEPS };
}
