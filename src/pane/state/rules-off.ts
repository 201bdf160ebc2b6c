import { type Check, maySwitchOff, RULES, type SettledRuleOff, type Silenced } from '../../engine/index.js';

/** Rules the workbook switches off, and those it might. */

/** Without these nobody would learn why a table is not judged at all. */
const SAY_WHY_NOT = ['layout-unsure', 'year-open'];

/** A rule that may be switched off, and how many findings it has now. */
export interface Offered {
  readonly rule: string;
  readonly findings: number;
}

/** The rules a clerk may switch off, those with findings in front; rules of errors never are among them. */
export function rulesToSwitchOff({ findings, judged }: Check): readonly Offered[] {
  const { rulesOff } = judged.policy;
  const offered = RULES.filter(
    ({ id }) => maySwitchOff(id) && !SAY_WHY_NOT.includes(id) && !rulesOff.includes(id),
  ).map(({ id }) => ({ rule: id, findings: findings.filter(({ rule }) => rule === id).length }));
  return [...offered.filter((own) => own.findings > 0), ...offered.filter((own) => own.findings === 0)];
}

/** A rule that is off, and the answer of the workbook that says so; null where somebody else says so. */
export interface RuleOff extends Silenced {
  readonly settled: SettledRuleOff | null;
}

/** The rules that are off. */
export function rulesOff({ judged, silenced }: Check): readonly RuleOff[] {
  const { settings, from } = judged.policy;
  const kept = from.rulesOff === 'workbook' ? settings.rulesOff : [];
  return silenced.map((own) => ({ ...own, settled: kept.find(({ rule }) => rule === own.rule) ?? null }));
}
