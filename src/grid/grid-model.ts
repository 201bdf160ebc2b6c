/**
 * What the grid needs of a workbook: it draws from these and edits through them. `SimulatedWorkbook` has this
 * shape; the grid knows no more of it, so that it can be tried with any other. Rows and columns count from 0.
 */

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The look of one cell; colours are CSS colours (`#D9E2F3`). */
export interface GridCellStyle {
  readonly fill?: string | undefined;
  readonly fontColor?: string | undefined;
  /** Points. */
  readonly fontSize?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly wrap?: boolean | undefined;
  readonly horizontal?: 'left' | 'center' | 'right' | undefined;
  readonly vertical?: 'top' | 'center' | 'bottom' | undefined;
  readonly border?: boolean | undefined;
  /** The border is dashed. */
  readonly dashed?: boolean | undefined;
}

/** What a cell stores, as far as editing needs it. */
export interface GridStoredCell {
  readonly value: string | number | boolean;
  readonly formula?: string | undefined;
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly kind: 'worksheet' | 'chart';
  readonly merges: readonly Area[];
  /** Widths of columns, in CSS pixels; a column not named has the default width. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Heights of rows, in CSS pixels; a row not named grows with its wrapped text. */
  readonly rowHeights: ReadonlyMap<number, number>;
  cell(row: number, column: number): GridStoredCell | undefined;
  /** Text of a cell as shown, its number format applied. */
  text(row: number, column: number): string;
  usedArea(valuesOnly: boolean): Area | null;
  /** The look with conditional formats applied. */
  effectiveStyle(row: number, column: number): GridCellStyle;
}

export interface GridWorkbook<S extends GridSheet = GridSheet> {
  readonly sheets: readonly S[];
  activeSheet: S;
  readonly selection: { readonly sheet: S; readonly area: Area };
  select(sheet: S, area: Area): void;
  /** Calls the listener after each change (kind `selection` where nothing else changed); gives the function that stops it. */
  subscribe(listener: (change: { readonly kind: string }) => void): () => void;
}
