import type { CellArea } from '../../../cells/sheet.js';
import { done, type FileFailure, type FileResult, failed } from '../../failure.js';
import type { OpenedXlsx } from '../../opened-workbook.js';
import { MOST_CHARACTERS, MOST_WORK_OF_FORMATS, tooManyCharacters } from '../../sheet-limits.js';
import type { DisplayChart } from '../drawing/display-chart.js';
import { readCharts } from '../drawing/read-charts.js';
import { type CellStyle, cellStyles } from '../styles/cell-style.js';
import { colorReader } from '../styles/color.js';
import { themeColors } from '../styles/theme.js';
import type { XlsxSource } from '../workbook/xlsx-source.js';
import type { XmlElement } from '../xml/tree.js';
import { attributeOf, flagOf, numberOf } from '../xml/walk.js';
import { type CellRange, rangeFinder } from './cell-range.js';
import { type CellValue, cellValue } from './cell-value.js';
import type { CellContext } from './engine-sheet.js';
import { arrayAreas, type FixedArea } from './fixed-cells.js';
import { mergedCells } from './merged-cells.js';
import { namesOfCells, type OfferedList, offeredLists } from './offered-lists.js';
import type { ScannedCell } from './scanned-cell.js';
import type { ScannedSheet } from './scanned-sheet.js';
import { sharedFormulas } from './shared-formula.js';
import { ShownValues } from './shown-values.js';
import { showsZeros } from './shown-zeros.js';

/** A worksheet with its looks, for a grid on a page. Rows and columns count from 0. */
export interface DisplaySheet {
  readonly name: string;
  /** Every cell the file holds, blank ones with a style included, in sheet order. */
  readonly cells: readonly DisplayCell[];
  readonly merges: readonly CellRange[];
  /** Areas that one formula fills, which stands in the first cell of each. */
  readonly spills: readonly CellArea[];
  /** Widths in characters of the default font. */
  readonly columnWidths: readonly { first: number; last: number; width: number; hidden: boolean }[];
  readonly defaultColumnWidth: number;
  /** Heights in points; `undefined` where the row takes the default. */
  readonly rowHeights: readonly { row: number; height: number | undefined; hidden: boolean }[];
  readonly defaultRowHeight: number;
  readonly charts: readonly DisplayChart[];
  /** Values that Excel offers for cells. */
  readonly lists: readonly OfferedList[];
  readonly protection: { readonly enabled: boolean; readonly password: boolean };
}

export interface DisplayCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The value as shown. */
  readonly text: string;
  /** With its `=`; `undefined` where the cell has none. Every cell of an array formula or a data table has that of all, as Excel says it. */
  readonly formula: string | undefined;
  /** Pattern such as `#,##0`. */
  readonly numberFormat: string;
  readonly style: CellStyle;
}

const DEFAULT_COLUMN_WIDTH = 8.43;
const DEFAULT_ROW_HEIGHT = 15;
/** Characters of all formulas, shared ones written out: half a million of usual length. */
const MOST_IN_FORMULAS = 16 * 1024 * 1024;

/**
 * Reads a worksheet with its looks; fails as the sheet's own reading does, where its texts and formulas are too long once written out, and where
 * styles or theme are damaged.
 */
export function readDisplay(
  workbook: OpenedXlsx,
  sheetIndex: number,
): { ok: true; display: DisplaySheet } | { ok: false; failure: FileFailure } {
  const read = readSheet(workbook.source, sheetIndex, workbook.sheets[sheetIndex]?.name ?? '');
  return read.ok ? { ok: true, display: read.value } : read;
}

function readSheet(source: XlsxSource, index: number, name: string): FileResult<DisplaySheet> {
  const part = source.sheetPart(index);
  if (!part.ok) return part;
  const context = source.cellContext();
  if (!context.ok) return context;
  const styles = source.styles();
  if (!styles.ok) return styles;
  const theme = source.theme();
  if (!theme.ok) return theme;
  const look = cellStyles(styles.value, colorReader(styles.value, themeColors(theme.value)));
  const { scanned } = part.value;
  const top = (local: string): XmlElement | undefined =>
    scanned.parts.find((element) => element.local === local);
  const format = top('sheetFormatPr');
  const arrays = [...arrayAreas(scanned)];
  const cells = readCells(scanned, context.value, look, arrays);
  if (!cells.ok) return cells;
  return done({
    name,
    cells: cells.value,
    merges: mergedCells(scanned),
    spills: arrays.filter(({ fixed }) => fixed === 'spill'),
    columnWidths: readColumns(top('cols')),
    defaultColumnWidth: (format && numberOf(format, 'defaultColWidth')) ?? DEFAULT_COLUMN_WIDTH,
    rowHeights: scanned.rows.map(({ row, height, hidden }) => ({ row, height, hidden })),
    defaultRowHeight: (format && numberOf(format, 'defaultRowHeight')) ?? DEFAULT_ROW_HEIGHT,
    charts: readCharts(source.pack, part.value.part, scanned),
    lists: offeredLists(scanned, namesOfCells(source.workbook.root)),
    protection: readProtection(top('sheetProtection')),
  });
}

function readCells(
  scanned: ScannedSheet,
  context: CellContext,
  look: (style: number) => CellStyle,
  arrays: readonly FixedArea[],
): FileResult<DisplayCell[]> {
  const formulas = sharedFormulas(scanned.cells.withFormula());
  const arrayAt = arrayFinder(scanned, arrays);
  const shown = new ShownValues(context.date1904, showsZeros(scanned));
  const cells: DisplayCell[] = [];
  let characters = 0;
  let inFormulas = 0;
  for (const cell of scanned.cells) {
    const value = cellValue(cell, context.strings, context.date1904);
    const numberFormat = context.numberFormat(cell.style);
    const formula = arrayAt(cell) ?? formulas(cell);
    const text = shown.text(value, numberFormat);
    // A long text may stand in the file once and in many cells, and so may a formula.
    characters += text.length;
    inFormulas += formula?.length ?? 0;
    if (characters > MOST_CHARACTERS) return { ok: false, failure: tooManyCharacters() };
    if (shown.work > MOST_WORK_OF_FORMATS) return failed('too-much-formatting');
    if (inFormulas > MOST_IN_FORMULAS) return { ok: false, failure: tooManyCharacters(MOST_IN_FORMULAS) };
    cells.push({
      row: cell.row,
      column: cell.column,
      value,
      text,
      formula: formula === undefined ? undefined : `=${formula}`,
      numberFormat,
      style: look(cell.style),
    });
  }
  return done(cells);
}

/** Finds the formula of the array or data table that a cell belongs to, and can't be changed without. */
function arrayFinder(
  { cells }: ScannedSheet,
  arrays: readonly FixedArea[],
): (cell: ScannedCell) => string | undefined {
  const whole = arrays.filter(({ fixed }) => fixed === 'array');
  if (whole.length === 0) return () => undefined;
  const formulas = new Map<string, string>();
  for (const { row, column, formula } of cells.withFormula())
    formulas.set(`${row},${column}`, formula.kind === 'dataTable' ? 'TABLE()' : formula.text);
  const find = rangeFinder(
    whole.map((area) => ({
      top: area.firstRow,
      left: area.firstColumn,
      bottom: area.lastRow,
      right: area.lastColumn,
    })),
  );
  return ({ row, column }) => {
    const range = find(row, column);
    return range && formulas.get(`${range.top},${range.left}`);
  };
}

function readColumns(columns: XmlElement | undefined): DisplaySheet['columnWidths'] {
  return (columns?.children ?? [])
    .filter((column) => column.local === 'col')
    .map((column) => ({
      first: (numberOf(column, 'min') ?? 1) - 1,
      last: (numberOf(column, 'max') ?? 1) - 1,
      width: numberOf(column, 'width') ?? DEFAULT_COLUMN_WIDTH,
      hidden: flagOf(column, 'hidden'),
    }));
}

/** Whether cells are protected now; the other attributes only say what protection would allow. */
function readProtection(protection: XmlElement | undefined): DisplaySheet['protection'] {
  if (!protection) return { enabled: false, password: false };
  const password = attributeOf(protection, 'password') ?? attributeOf(protection, 'hashValue');
  return { enabled: flagOf(protection, 'sheet'), password: Boolean(password) };
}
