import type { Answered, MeasureRule, SettingSource } from '../answers/policy.js';
import { sayReading } from '../reading/say-reading.js';
import type { JudgedTable } from '../verdict/judged.js';

/** The settings in force, and who chose them. */
export interface ReportedPolicy {
  readonly measureRule: MeasureRule;
  readonly rulesOff: readonly string[];
  readonly from: {
    readonly measureRule: SettingSource;
    /** Only where somebody switched a rule off. */
    readonly rulesOff?: SettingSource;
    /** Only where the table was read by a person's word. */
    readonly columns?: SettingSource;
  };
  /** The reading a person gave and the table was read by, as `--columns` takes it; only where there is one. */
  readonly columns?: string;
  /** Why and when a person said that the table is that of the year's end; only where it would be open without that. */
  readonly yearEnd?: Answered;
  /** Rules the workbook would switch off and cannot, for their findings are errors; only where there are such. */
  readonly rulesKeptOn?: readonly string[];
}

/** So much of a policy as a report says, and the reading of it that the table was read by. */
export function reportPolicy({
  policy,
  table,
  closedBy,
}: Pick<JudgedTable, 'policy' | 'table' | 'closedBy'>): ReportedPolicy {
  const { measureRule, rulesOff, from, rulesKeptOn } = policy;
  const given = table.layout.pages.find((page) => page.given !== null)?.given?.reading;
  return {
    measureRule,
    rulesOff,
    from: {
      measureRule: from.measureRule,
      ...(rulesOff.length > 0 ? { rulesOff: from.rulesOff } : {}),
      ...(given ? { columns: given.from ?? 'workbook' } : {}),
    },
    ...(given ? { columns: sayReading(given) } : {}),
    ...(closedBy ? { yearEnd: { reason: closedBy.reason, date: closedBy.date } } : {}),
    ...(rulesKeptOn.length > 0 ? { rulesKeptOn } : {}),
  };
}
