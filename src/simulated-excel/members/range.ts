import {
  type Area,
  areaAddress,
  boundingArea,
  contains,
  intersection,
  parseAreaAddress,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from '../area.js';
import { BLANK_CELL, hasContent } from '../cell.js';
import { isFirst } from '../spill.js';
import { ApiError, invalidArgument, itemNotFound } from '../wire/api-error.js';
import { type Method, type WireObject, wireClass } from '../wire/wire-object.js';
import { conditionalFormatCollection } from './conditional-format-collection.js';
import { dataValidation } from './data-validation.js';
import { rangeAreas } from './range-areas.js';
import { rangeFormat } from './range-format.js';
import { rangeGrids } from './range-grids.js';
import {
  asRangeTarget,
  type RangeTarget,
  rangeTarget,
  requirePermission,
  requireUnlocked,
} from './range-target.js';
import { sheetPrefix } from './sheet-name.js';
import { worksheet } from './worksheet.js';

/** The address with its sheet name. */
function fullAddress({ sheet, area }: RangeTarget): string {
  return `${sheetPrefix(sheet.name)}${areaAddress(area)}`;
}

function other(argument: unknown): Area {
  if (typeof argument !== 'string') return asRangeTarget(argument).area;
  const area = parseAreaAddress(argument.replace(/^.*!/, ''));
  if (!area) throw invalidArgument();
  return area;
}

/** A method that gives another range of the same sheet. */
function leadsTo(
  area: (from: Area, ...args: readonly unknown[]) => Area | null,
  since = '1.1',
): Method<RangeTarget> {
  return {
    since,
    takes: area.length - 1,
    call: ({ scene, sheet, area: from }, ...args) => {
      const next = area(from, ...args);
      return next && range(rangeTarget(scene, sheet, next));
    },
  };
}

/** Only whole rows move in this simulation. */
function requireWholeRows({ area }: RangeTarget): void {
  if (area.columns !== SHEET_COLUMNS) {
    throw new ApiError('InvalidOperation', 'The simulated Excel inserts and deletes whole rows only.');
  }
}

function clear(range: RangeTarget, applyTo: unknown): void {
  requireUnlocked(range);
  const { sheet, area } = range;
  for (const { row, column, cell } of [...sheet.touchedCells(area)]) {
    const { numberFormat, style, locked } = BLANK_CELL;
    const contents = applyTo === 'Formats' ? {} : { value: '', formula: '' };
    const formats = applyTo === 'Contents' ? {} : { numberFormat, style, locked };
    if (applyTo !== 'Contents' || hasContent(cell)) sheet.store(row, column, { ...contents, ...formats });
  }
  if (applyTo !== 'Contents') {
    sheet.unmerge(area);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !intersection(format.area, area));
    sheet.validate(area, null);
  }
  sheet.reportCells(area);
}

function usedPart({ scene, sheet, area }: RangeTarget, valuesOnly: unknown): WireObject | null {
  const used = sheet.usedArea(valuesOnly === true);
  const part = used && intersection(used, area);
  return part && range(rangeTarget(scene, sheet, part));
}

const allOrNone = (some: number, all: number): boolean | null =>
  some === 0 ? false : some === all ? true : null;

/** How many of some rows or columns have no height or width. */
function zeroes(sizes: ReadonlyMap<number, number>, first: number, count: number): number {
  let hidden = 0;
  for (const [at, size] of sizes) if (size === 0 && at >= first && at < first + count) hidden += 1;
  return hidden;
}

/** Cells of a worksheet. */
export const range: (target: RangeTarget) => WireObject = wireClass('Range', {
  trackable: true,
  scalars: {
    ...rangeGrids,
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    CellCount: {
      get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
    },
    Address: { get: fullAddress },
    // True where all are, false where none is, null where some are. API reference.
    RowHidden: {
      since: '1.2',
      get: ({ sheet, area }) => allOrNone(zeroes(sheet.rowHeights, area.row, area.rows), area.rows),
    },
    ColumnHidden: {
      since: '1.2',
      get: ({ sheet, area }) =>
        allOrNone(zeroes(sheet.columnWidths, area.column, area.columns), area.columns),
    },
    HasSpill: {
      since: '1.12',
      get: ({ sheet, area }) => {
        const spilled = sheet.spills.flatMap((spill) => intersection(spill.area, area) ?? []);
        return allOrNone(
          spilled.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
          area.rows * area.columns,
        );
      },
    },
    IsEntireRow: { since: '1.7', get: ({ area }) => area.columns === SHEET_COLUMNS },
    IsEntireColumn: { since: '1.7', get: ({ area }) => area.rows === SHEET_ROWS },
  },
  properties: {
    Format: { get: (target) => rangeFormat(target) },
    Worksheet: { get: (target) => worksheet(target) },
    ConditionalFormats: { since: '1.6', get: (target) => conditionalFormatCollection(target) },
    DataValidation: { since: '1.8', get: (target) => dataValidation(target) },
  },
  methods: {
    GetCell: leadsTo((from, row, column) => ({
      row: from.row + Number(row),
      column: from.column + Number(column),
      rows: 1,
      columns: 1,
    })),
    GetRow: leadsTo((from, row) => ({ ...from, row: from.row + Number(row), rows: 1 })),
    GetColumn: leadsTo((from, column) => ({ ...from, column: from.column + Number(column), columns: 1 })),
    GetEntireRow: leadsTo((from) => ({ ...from, column: 0, columns: SHEET_COLUMNS })),
    GetEntireColumn: leadsTo((from) => ({ ...from, row: 0, rows: SHEET_ROWS })),
    GetBoundingRect: leadsTo((from, argument) => boundingArea(from, other(argument))),
    GetResizedRange: leadsTo(
      (from, rows, columns) => ({
        ...from,
        rows: from.rows + Number(rows),
        columns: from.columns + Number(columns),
      }),
      '1.2',
    ),
    GetOffsetRange: leadsTo((from, rows, columns) => ({
      ...from,
      row: from.row + Number(rows),
      column: from.column + Number(columns),
    })),
    GetIntersection: leadsTo((from, argument) => {
      const shared = intersection(from, other(argument));
      if (!shared) throw itemNotFound();
      return shared;
    }),
    GetIntersectionOrNullObject: leadsTo((from, argument) => intersection(from, other(argument)), '1.4'),
    // The merges that lie in the range, in whole or in part; a null object where there are none. API reference.
    GetMergedAreasOrNullObject: {
      since: '1.13',
      call: ({ scene, sheet, area }) => {
        const byFirst = scene.bugs.has('merges-by-first-cell');
        const areas = sheet.merges.filter((merge) =>
          byFirst ? contains(area, merge.row, merge.column) : intersection(merge, area),
        );
        return areas.length > 0 ? rangeAreas({ scene, sheet, areas }) : null;
      },
    },
    // "If the range isn't an anchor cell or the spill range can't be found", a null object. API reference.
    GetSpillingToRangeOrNullObject: {
      since: '1.12',
      call: ({ scene, sheet, area }) => {
        if (area.rows * area.columns > 1) throw invalidArgument();
        const spill = sheet.spills.find((own) => isFirst(own, area.row, area.column));
        return spill ? range(rangeTarget(scene, sheet, spill.area)) : null;
      },
    },
    GetUsedRangeOrNullObject: { since: '1.4', call: usedPart },
    _ValidateArraySize: {
      call: ({ area }, rows, columns) => {
        if (rows !== area.rows || columns !== area.columns) throw invalidArgument();
      },
    },
    Select: {
      call: ({ scene, sheet, area }) => {
        // A hidden sheet can't come to the front.
        if (sheet.visibility !== 'Visible')
          throw new ApiError('InvalidOperation', 'The worksheet is hidden.');
        scene.workbook.select(sheet, area);
      },
    },
    Clear: { call: (target, applyTo) => clear(target, applyTo) },
    Merge: {
      since: '1.2',
      call: (target) => {
        requirePermission(target, 'allowFormatCells');
        target.sheet.merge(target.area);
      },
    },
    Unmerge: {
      since: '1.2',
      call: (target) => {
        requirePermission(target, 'allowFormatCells');
        target.sheet.unmerge(target.area);
      },
    },
    Insert: {
      call: (target) => {
        requireWholeRows(target);
        requirePermission(target, 'allowInsertRows');
        target.sheet.insertRows(target.area.row, target.area.rows);
        return range(target);
      },
    },
    Delete: {
      call: (target) => {
        requireWholeRows(target);
        requirePermission(target, 'allowDeleteRows');
        target.sheet.deleteRows(target.area.row, target.area.rows);
      },
    },
  },
});
