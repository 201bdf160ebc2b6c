/** What a cell stores: text, a number (dates too, as serial numbers) or a boolean; `''` is a blank cell. */
export type CellValue = string | number | boolean;

/** Characters a cell can hold. Microsoft Support, "Excel specifications and limits". */
export const LONGEST_TEXT = 32_767;

/** How a cell looks; what is left out is Excel's default. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly border?: boolean;
  /** The border is dashed. */
  readonly dashed?: boolean;
}

/** One cell at one moment; a change replaces the whole state. */
export interface CellState {
  readonly value: CellValue;
  /** `=...` where a formula computes the value, else `''`. */
  readonly formula: string;
  readonly numberFormat: string;
  readonly style: CellStyle;
  /** Locked cells can't be changed while the sheet is protected; in Excel every cell starts locked. */
  readonly locked: boolean;
}

const PLAIN: CellStyle = {};

/** A cell nobody has touched. */
export const BLANK_CELL: CellState = {
  value: '',
  formula: '',
  numberFormat: 'General',
  style: PLAIN,
  locked: true,
};

/** True where the cell shows or computes something. */
export function hasContent(cell: CellState): boolean {
  return cell.value !== '' || cell.formula !== '';
}

/** True where nothing sets the cell apart from one nobody has touched. */
export function isUntouched(cell: CellState): boolean {
  return (
    !hasContent(cell) &&
    cell.numberFormat === 'General' &&
    cell.locked &&
    Object.values(cell.style).every((property) => property === undefined || property === false)
  );
}
