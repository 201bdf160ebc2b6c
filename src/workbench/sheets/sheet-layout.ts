import { type CellStyle, parseAreaAddress, type SimulatedWorkbook } from '../../simulated-excel/index.js';

/** A sheet written down with its look: the form of `assets/sample/*.json`. Sizes in CSS pixels. */
export interface SheetLayout {
  readonly sheet: string;
  /** By column letters. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** By row number, from 1. */
  readonly rowHeights: Readonly<Record<string, number>>;
  /** Looks that cells name. */
  readonly looks: Readonly<Record<string, { readonly numberFormat?: string; readonly style: CellStyle }>>;
  /** A1 style areas. */
  readonly merges: readonly string[];
  /** By A1 address; text is stored as it is, nothing read into it. */
  readonly cells: Readonly<Record<string, { readonly text?: string; readonly look?: string }>>;
}

/** Reads a layout that was fetched; `null` where it is none. */
export function readSheetLayout(json: unknown): SheetLayout | null {
  if (typeof json !== 'object' || json === null) return null;
  const wanted = ['sheet', 'columnWidths', 'rowHeights', 'looks', 'merges', 'cells'];
  return wanted.every((key) => key in json) ? (json as SheetLayout) : null;
}

/** Fills the front sheet of a workbook from a layout and gives it the layout's name. */
export function fillSheet(workbook: SimulatedWorkbook, layout: SheetLayout): void {
  const sheet = workbook.activeSheet;
  for (const [letters, width] of Object.entries(layout.columnWidths)) {
    const column = parseAreaAddress(`${letters}1`)?.column;
    if (column !== undefined) sheet.columnWidths.set(column, width);
  }
  for (const [row, height] of Object.entries(layout.rowHeights))
    sheet.rowHeights.set(Number(row) - 1, height);
  for (const [address, { text, look }] of Object.entries(layout.cells)) {
    const cell = parseAreaAddress(address);
    if (!cell) continue;
    const format = look === undefined ? undefined : layout.looks[look];
    sheet.store(cell.row, cell.column, { ...format, ...(text === undefined ? {} : { value: text }) });
  }
  sheet.merges = layout.merges.flatMap((address) => parseAreaAddress(address) ?? []);
  sheet.rename(layout.sheet);
}
