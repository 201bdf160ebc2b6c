/** The table of an earlier year a table is held beside, as the clerk names it. */
export type Beside =
  /** Another sheet of this workbook. */
  | { readonly from: 'sheet'; readonly sheetId: string; readonly name: string }
  /** A file the clerk chose. */
  | { readonly from: 'file'; readonly name: string; readonly bytes: Uint8Array }
  /** No longer the one of this year. */
  | { readonly from: 'none'; readonly fiscalYear: number };
