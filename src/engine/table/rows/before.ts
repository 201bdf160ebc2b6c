import type { RowCells } from './row-cells.js';

/** What the rows above say of the next one; every row gives a new one, and none is changed. */
export interface Before {
  /** How many indicators there are so far. */
  readonly indicators: number;
  /** How many of them stand on the pages before this one. */
  readonly onPagesBefore: number;
  /**
   * What closed the table, from a 達成数計 on to the end of its page: below a 小計 more is likely to come. Below a blank row,
   * and behind the last row like those above, it is closed to what is unlike them.
   */
  readonly closed: 'tally' | 'subtotal' | 'unlike' | null;
  /** The row right above, where it holds a 達成数計. */
  readonly tally: RowCells | null;
  /** What else on the sheet the rows below a tally belong to. */
  readonly amid: Amid | null;
  /** The 施策 that rows without a name belong to. */
  readonly measure: NamedMeasure | null;
  /** The 戦略 that rows without one belong to. */
  readonly strategy: NamedStrategy;
  /** A row with nothing but a name without a number: of a 施策, or a note. */
  readonly waiting: RowCells | null;
  /** The last indicator, until another row comes that neither goes on with it nor is passed over. */
  readonly last: RowCells | null;
  /** The last indicator, whatever came after it: what others look like. */
  readonly model: RowCells | null;
}

export type Amid =
  | 'references' // 参考 | 会員数 | 402: rows with no name of their own are references too
  | 'list' // （参考）会員の推移 alone on its row: all rows up to a blank one
  | 'table'; // heads of another table: likewise

export interface NamedStrategy {
  /** One text for the spellings of its kind (共通戦略), and of its own name; `''` before the first. */
  readonly kind: string;
  readonly name: string;
  /** The number before its name, null where it has none. */
  readonly number: number | null;
}

const NO_STRATEGY: NamedStrategy = { kind: '', name: '', number: null };

export interface NamedMeasure {
  readonly number: number | null;
  /** Its name, with the lines that go on below. */
  readonly name: string;
  /** One text for the spellings of the name. */
  readonly key: string;
  /** The 戦略 it was named under: another may have a 施策 of the same name. */
  readonly under: NamedStrategy;
}

/** Before the first row. */
export const NOTHING_BEFORE: Before = {
  indicators: 0,
  onPagesBefore: 0,
  closed: null,
  tally: null,
  amid: null,
  measure: null,
  strategy: NO_STRATEGY,
  waiting: null,
  last: null,
  model: null,
};
