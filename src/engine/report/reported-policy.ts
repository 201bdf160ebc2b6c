import type { MeasureRule, Policy, SettingSource } from '../answers/policy.js';

/** The settings in force, and who chose them. */
export interface ReportedPolicy {
  readonly measureRule: MeasureRule;
  readonly rulesOff: readonly string[];
  readonly from: {
    readonly measureRule: SettingSource;
    /** Only where somebody switched a rule off. */
    readonly rulesOff?: SettingSource;
  };
  /** Rules the workbook would switch off and cannot, for their findings are errors; only where there are such. */
  readonly rulesKeptOn?: readonly string[];
}

/** So much of a policy as a report says. */
export function reportPolicy({ measureRule, rulesOff, from, rulesKeptOn }: Policy): ReportedPolicy {
  return {
    measureRule,
    rulesOff,
    from: {
      measureRule: from.measureRule,
      ...(rulesOff.length > 0 ? { rulesOff: from.rulesOff } : {}),
    },
    ...(rulesKeptOn.length > 0 ? { rulesKeptOn } : {}),
  };
}
