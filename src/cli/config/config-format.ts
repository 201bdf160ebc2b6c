import type { MeasureRule } from '../../engine/index.js';

/** The settings of a folder, `soukatsu.config.json` (docs/command-line.md, "Configuration"). */
export interface ConfigObject {
  /** Where this schema is, for editors. */
  readonly $schema?: string;
  /** When a 施策 is 達成: all its indicators are, or more than half. */
  readonly measureRule?: MeasureRule;
  /** Ids of rules that are not run (`soukatsu explain` has them). */
  readonly rulesOff?: readonly string[];
  /** Whether more is better or less, by indicator. */
  readonly directions?: readonly ConfiguredDirection[];
  /** Which column is which, by the heads of a table. */
  readonly columns?: readonly ConfiguredColumns[];
  /** The names of the societies that are to hand in, for `report`. */
  readonly expected?: readonly string[];
}

/** Whether more is better or less, of the indicators of one label. */
export interface ConfiguredDirection {
  /** As the table has it: `(1) 空き店舗数(件)`, with its number or without. */
  readonly label: string;
  /** The label of its 施策, where several have an indicator of that label. */
  readonly measure?: string;
  /**
   * Which one of several within a 施策, from 1.
   * @asType integer
   * @minimum 1
   */
  readonly occurrence?: number;
  readonly better: 'higher' | 'lower';
}

/** How tables under certain heads are read. */
export interface ConfiguredColumns {
  /** The words of the heads, as `layout.heads` of a report has them. */
  readonly heads: string;
  /** As `--columns` takes them: `実績=D 目標=B`. */
  readonly columns: string;
}
