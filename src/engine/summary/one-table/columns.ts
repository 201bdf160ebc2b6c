/** Columns that the tables of 集計 share where the report is of one table, one below the other. */
export const COLUMN = {
  kind: 0,
  name: 1,
  achieved: 2,
  total: 3,
  rate: 4,
  unachieved: 5,
  review: 6,
  noTarget: 7,
} as const;

/** Of the table of 施策: its verdict, behind 区分 and its name. */
export const MEASURE_VERDICT = 2;

export const WIDTHS = [13, 56, 11, 14, 12, 11, 11, 11];
