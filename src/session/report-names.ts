/** What the sheets of a report are called in a workbook that has sheets of its own. */

/** Names of the report's sheets where nothing stands in the way, the one to show in front. */
export const REPORT_SHEETS = ['集計', '一覧', '指摘'] as const;

/** A name (in lower case, as Excel compares them) and whether the sheet is an earlier report of ours. */
export type TakenNames = ReadonlyMap<string, 'ours' | 'other'>;

export interface ReportPlan {
  /** The file that is given with these sheets, where the workbook takes none. */
  readonly file?: string;
  /** By usual name, in the order of `REPORT_SHEETS`. */
  readonly names: readonly string[];
  /** Those of them that are sheets of an earlier report now, and are made anew. */
  readonly replaces: readonly string[];
}

/** The first names that belong to nobody else, all with the same number: `集計 (2)` beside `一覧 (2)`. */
export function planNames(taken: TakenNames): ReportPlan {
  for (let number = 1; ; number += 1) {
    const names = REPORT_SHEETS.map((name) => (number === 1 ? name : `${name} (${number})`));
    const of = (name: string) => taken.get(name.toLowerCase());
    if (names.every((name) => of(name) !== 'other')) {
      return { names, replaces: names.filter((name) => of(name) === 'ours') };
    }
  }
}

/** True where a sheet of this name could be one of a report's, or stand in its way. */
export function concernsReport(name: string): boolean {
  return REPORT_SHEETS.some((own) => name.startsWith(own) && /^(?: \(\d+\))?$/.test(name.slice(own.length)));
}
