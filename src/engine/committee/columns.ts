/** Columns of 委員会資料, which all its tables share; widths in digits, together as wide as A4 portrait. */
export const COLUMN = {
  measure: 0,
  label: 1,
  actual: 2,
  target: 3,
  rate: 4,
  verdict: 5,
  comment: 6,
} as const;

export const COLUMN_WIDTHS: readonly number[] = [5, 21.5, 8, 7.5, 7, 8.5, 37];

export const LAST_COLUMN = COLUMN.comment;
