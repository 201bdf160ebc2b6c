import { parseCellAddress } from '../../../cells/address.js';
import { done, type FileResult, failed } from '../../failure.js';
import type { OpenedXlsx } from '../../opened-workbook.js';
import type { RefusalReason } from '../../refusal.js';
import { MOST_COLUMNS, MOST_ROWS } from '../sheet/scanned-sheet.js';
import { closuresOf } from './closed-workbook.js';
import { type GuardOptions, sheetGuard } from './sheet-guard.js';
import { cellFinder } from './target-cells.js';

/**
 * Tells before anything is written which cells of a worksheet `writeCells` would refuse, and why; null where a cell may be written. Fails
 * where it would fail for any cell: the workbook is damaged or closed to changes.
 */
export function refusedCells(
  { source }: OpenedXlsx,
  sheetIndex: number,
  options: GuardOptions = {},
): FileResult<(cell: string) => RefusalReason | null> {
  const closures = closuresOf(source);
  if (!closures.ok) return closures;
  const [closure] = closures.value;
  if (closure) return failed(closure);
  const sound = source.pack.verify();
  if (!sound.ok) return sound;
  const sheet = source.sheetPart(sheetIndex);
  if (!sheet.ok) return sheet;
  const guard = sheetGuard(source, sheet.value, options);
  if (!guard.ok) return guard;
  const find = cellFinder(sheet.value.scanned);
  return done((cell) => {
    const place = parseCellAddress(cell);
    const isThere = place && place.row < MOST_ROWS && place.column < MOST_COLUMNS;
    return isThere ? guard.value.reasonAgainst(find(place)) : 'bad-address';
  });
}
