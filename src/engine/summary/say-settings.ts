import type { TableSummary } from './table-summary.js';

/** What the tables of a report were judged by, in a line for all of them. */

const RULE_WORDS = { all: 'すべての指標が達成', majority: '過半数の指標が達成' } as const;
const MOST_NAMES = 3;

function filesOf(tables: readonly TableSummary[]): string {
  const names = tables.slice(0, MOST_NAMES).map(({ file }) => file);
  const more = tables.length > MOST_NAMES ? [`ほか${tables.length - MOST_NAMES}件`] : [];
  return names.concat(more).join('、');
}

/** How 施策 were decided, and the files for which the workbook or a configuration said otherwise. */
export function saySettings(tables: readonly TableSummary[]): string {
  const majority = tables.filter(({ policy }) => policy.measureRule === 'majority');
  const usual = tables.length > 0 && majority.length === tables.length ? 'majority' : 'all';
  const otherwise =
    usual === 'all' && majority.length > 0 ? `(過半数で決めたファイル: ${filesOf(majority)})` : '';
  const off = tables.filter(({ policy }) => policy.rulesOff.length > 0);
  const silent = off.length > 0 ? `一部の確認をしない設定のファイル: ${filesOf(off)}。` : '';
  return `施策は${RULE_WORDS[usual]}したときに達成${otherwise}。${silent}`;
}
