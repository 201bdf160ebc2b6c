import { cellAddress, parseCellAddress } from '../../engine/index.js';
import type { Landmark } from '../../session/landmark.js';
import type { Outcome } from '../../session/session.js';
import { ask, type ExcelLibrary } from '../ask.js';
import { cellRuns } from '../cell-runs.js';
import { hasMessage, LIST_PROPERTIES, type ListOnCell, listOf } from './list-rule.js';

/** A status cell as far as its drop-down goes. */
export interface ListedCell {
  readonly cell: string;
  readonly landmark: Landmark | null;
}

export interface SeenCell {
  readonly list: ListOnCell;
  /** True where a message of somebody's is shown when the cell is selected: it would go with the list. */
  readonly hasMessage: boolean;
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

const placesOf = (cells: readonly ListedCell[]) => cells.flatMap(({ cell }) => parseCellAddress(cell) ?? []);

/**
 * The cells from A1 on among which each merge over one of the cells begins: Excel tells of a merge only where it is asked about
 * its first cell (office-js #3611, open, looked at 2026-11-29).
 */
function beforeAll(cells: readonly ListedCell[]): string {
  const places = placesOf(cells);
  const last = (of: (place: { row: number; column: number }) => number) =>
    places.reduce((most, place) => Math.max(most, of(place)), 0);
  return `A1:${cellAddress(
    last(({ row }) => row),
    last(({ column }) => column),
  )}`;
}

/**
 * Asks which cells merges cover; gives it after the request.
 * @requires ExcelApi 1.13
 */
function askCovered(worksheet: Excel.Worksheet, cells: readonly ListedCell[]): () => ReadonlySet<string> {
  const merged = worksheet.getRange(beforeAll(cells)).getMergedAreasOrNullObject();
  // Not their address: Excel may name but the first cell of each there (office-js #1590, looked at 2026-11-29).
  const { areas } = merged;
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => {
    const covered = new Set<string>();
    if (merged.isNullObject) return covered;
    const columns = [...new Set(placesOf(cells).map(({ column }) => column))];
    for (const { rowIndex, columnIndex, rowCount, columnCount } of areas.items)
      for (const column of columns.filter((own) => own >= columnIndex && own < columnIndex + columnCount))
        for (let row = rowIndex; row < rowIndex + rowCount; row += 1)
          if (row !== rowIndex || column !== columnIndex) covered.add(cellAddress(row, column));
    return covered;
  };
}

/**
 * Looks at cells, the texts by which their rows are known, and their validations, in one round trip.
 * @param seesMerges whether this Excel can be asked for merges (ExcelApi 1.13). That clears its undo stack; so does
 *   setting a validation, which is what follows.
 * @param table a text by which the table itself is known; where another stands there no cell is in its place
 * @requires ExcelApi 1.8
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
      return { run, range };
    });
    const coveredBy = seesMerges ? askCovered(worksheet, cells) : null;
    const marks = new Map<string, Excel.Range>();
    for (const landmark of [table, ...cells.map((own) => own.landmark)]) {
      if (!landmark || marks.has(landmark.cell)) continue;
      const range = worksheet.getRange(landmark.cell);
      range.load('formulas');
      marks.set(landmark.cell, range);
    }
    await context.sync();
    const covered = coveredBy?.();
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
                  hasMessage: hasMessage(range.dataValidation, run.cells.length),
                  text: range.text[row]?.[0] ?? '',
                  inPlace: isInPlace(cell),
                  covered: covered?.has(cell) === true,
                },
              ],
            ],
      ),
    );
    return { cells: new Map(seen), isProtected: worksheet.protection.protected };
  });
}
