import { cellAddress, parseCellAddress } from '../../engine/index.js';
import { ask, type ExcelLibrary } from '../ask.js';
import { cellRuns } from '../cell-runs.js';
import type { Landmark } from '../landmark.js';
import type { Outcome } from '../session.js';
import { LIST_PROPERTIES, type ListOnCell, listOf } from './list-rule.js';

/** A status cell as far as its drop-down goes. */
export interface ListedCell {
  readonly cell: string;
  readonly landmark: Landmark | null;
}

export interface SeenCell {
  readonly list: ListOnCell;
  /** What the cell shows. */
  readonly text: string;
  /** False where another row stands there by now. */
  readonly inPlace: boolean;
  /** True where a merge covers the cell: it is not the merge's first. */
  readonly covered: boolean;
}

export interface SeenLists {
  readonly cells: ReadonlyMap<string, SeenCell>;
  readonly isProtected: boolean;
}

/** Cells that merges cover, of the addresses `Sheet1!D4:D5,'a, b'!G4:G6`. */
function coveredBy(merges: readonly string[]): Set<string> {
  const covered = new Set<string>();
  for (const [, first = '', last = ''] of merges.join(',').matchAll(/([A-Z]+\d+):([A-Z]+\d+)(?=,|$)/g)) {
    const [from, to] = [parseCellAddress(first), parseCellAddress(last)];
    if (!from || !to) continue;
    for (let row = from.row; row <= to.row; row += 1)
      for (let column = from.column; column <= to.column; column += 1) covered.add(cellAddress(row, column));
    covered.delete(first);
  }
  return covered;
}

/**
 * Looks at cells, the texts by which their rows are known, and their validations, in one round trip.
 * @param seesMerges whether this Excel can be asked for merges (ExcelApi 1.13). That clears its undo stack; so does
 *   setting a validation, which is what follows.
 * @param table a text by which the table itself is known; where another stands there no cell is in its place
 */
export function lookAtLists(
  excel: ExcelLibrary,
  sheetId: string,
  cells: readonly ListedCell[],
  seesMerges: boolean,
  table?: Landmark,
): Promise<Outcome<SeenLists>> {
  return ask(excel, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    worksheet.protection.load('protected');
    const loaded = cellRuns(
      cells.map(({ cell }) => cell),
      { gaps: false },
    ).map((run) => {
      const range = worksheet.getRange(run.address);
      range.load('text');
      range.dataValidation.load(LIST_PROPERTIES);
      const merges = seesMerges ? range.getMergedAreasOrNullObject() : null;
      merges?.load('address');
      return { run, range, merges };
    });
    const marks = new Map<string, Excel.Range>();
    for (const landmark of [table, ...cells.map((own) => own.landmark)]) {
      if (!landmark || marks.has(landmark.cell)) continue;
      const range = worksheet.getRange(landmark.cell);
      range.load('formulas');
      marks.set(landmark.cell, range);
    }
    await context.sync();
    const covered = coveredBy(
      loaded.flatMap(({ merges }) => (merges && !merges.isNullObject ? merges.address : [])),
    );
    const landmarkOf = new Map(cells.map(({ cell, landmark }) => [cell, landmark]));
    const stands = (mark: Landmark | null | undefined) =>
      !mark || marks.get(mark.cell)?.formulas[0]?.[0] === mark.text;
    const isTable = stands(table);
    const isInPlace = (cell: string) => isTable && stands(landmarkOf.get(cell));
    const seen = loaded.flatMap(({ run, range }) =>
      run.cells.flatMap((cell, row): [string, SeenCell][] =>
        cell === null
          ? []
          : [
              [
                cell,
                {
                  list: listOf(range.dataValidation),
                  text: range.text[row]?.[0] ?? '',
                  inPlace: isInPlace(cell),
                  covered: covered.has(cell),
                },
              ],
            ],
      ),
    );
    return { cells: new Map(seen), isProtected: worksheet.protection.protected };
  });
}
