import { DEFAULT_POLICY, type Policy, type SettingSource, type SettledColumns } from '../answers/policy.js';
import { filterList } from '../lists/filter-list.js';
import { flatMapList } from '../lists/flat-map-list.js';
import { mapList } from '../lists/map-list.js';
import { severityOf } from './severity-of.js';

interface Chosen<T> {
  readonly value: T;
  readonly from: SettingSource;
}

/** A setting as it was asked for; whoever names a value and no source is the command line. */
function asked<T>(value: T | undefined, from: SettingSource | undefined, otherwise: T): Chosen<T> {
  return value === undefined
    ? { value: otherwise, from: 'default' }
    : { value, from: from ?? 'command-line' };
}

/** The command line's choice, else the workbook's (null for none), else the configuration's, else the default. */
function choose<T>(own: Chosen<T>, kept: T | null, otherwise: T): Chosen<T> {
  if (own.from === 'command-line') return own;
  if (kept !== null) return { value: kept, from: 'workbook' };
  return own.from === 'config' ? own : { value: otherwise, from: 'default' };
}

const RANK: readonly SettledColumns['from'][] = ['command-line', undefined, 'config'];

/** Readings in the order in which they count. */
const inOrder = (columns: readonly SettledColumns[]) =>
  flatMapList(RANK, (rank) => filterList(columns, ({ from }) => from === rank));

/** Whether a workbook may switch a rule off: it is known here, and its findings are no errors (docs/table-rules.md, "Findings"). */
export function maySwitchOff(rule: string): boolean {
  const severity = severityOf(rule);
  return severity !== null && severity !== 'error';
}

/**
 * The policy a check goes by: what is left out takes its default, and each setting is that of the command line, else of
 * the workbook, else of the configuration (docs/command-line.md). A policy in force may be handed in again with other answers of
 * the workbook: what the workbook had set counts no more then. A workbook switches no rule off whose findings are errors.
 */
export function policyInForce(policy: Partial<Policy>): Policy {
  const all = { ...DEFAULT_POLICY, ...policy };
  const unwanted = [...new Set(mapList(all.settings.rulesOff, ({ rule }) => rule))];
  const errors = filterList(unwanted, (rule) => severityOf(rule) === 'error');
  const off = filterList(unwanted, maySwitchOff);
  const measureRule = choose(
    asked(policy.measureRule, policy.from?.measureRule, DEFAULT_POLICY.measureRule),
    all.settings.measureRule?.measureRule ?? null,
    DEFAULT_POLICY.measureRule,
  );
  const rulesOff = choose(
    asked(policy.rulesOff, policy.from?.rulesOff, DEFAULT_POLICY.rulesOff),
    unwanted.length > 0 ? off : null,
    DEFAULT_POLICY.rulesOff,
  );
  return {
    ...all,
    columns: inOrder(all.columns),
    measureRule: measureRule.value,
    rulesOff: rulesOff.value,
    from: { measureRule: measureRule.from, rulesOff: rulesOff.from },
    rulesKeptOn: rulesOff.from === 'workbook' ? errors : [],
  };
}
