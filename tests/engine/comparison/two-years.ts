import type { Sheet } from '../../../src/cells/sheet.js';
import type { EarlierTable } from '../../../src/engine/answers/earlier-table.js';
import type { Policy } from '../../../src/engine/answers/policy.js';
import { type Check, check } from '../../../src/engine/check.js';
import { earlierTableOf } from '../../../src/engine/comparison/earlier-table-of.js';

/** Small tables of two years, as a society would keep them. */

/** 施策, 指標, figure, comment. */
export type Line = readonly [measure: string, label: string, figure: string, comment?: string | undefined];

/** A table of the usual form. @param era of the year: 6 for 令和6年度 */
export function sheetOf(era: number, lines: readonly Line[], society = 'みどり商工会'): Sheet {
  const rows = lines.map(([measure, label, figure, comment = ''], at) => [
    at === 0 ? '共通戦略' : '',
    at === 0 ? '1 会員を支える' : '',
    measure === lines[at - 1]?.[0] ? '' : measure,
    '',
    label,
    figure,
    '',
    comment,
  ]);
  const heads = [
    '戦略',
    '',
    '施策',
    '達成状況※1',
    '施策目標(指標)',
    `R${era}実績値(目標値)`,
    '達成状況※2',
    '検証及び改善点',
  ];
  return {
    name: `R${era}`,
    firstRow: 0,
    firstColumn: 0,
    rows: [[`令和${era}年度 ${society}行動計画 総括表`], [''], heads, ...rows],
  };
}

export function checked(sheet: Sheet, policy: Partial<Policy> = {}): Check {
  const result = check(sheet, { asOf: '2030-04-20', ...policy });
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check;
}

/** A sheet as the year before another. */
export function earlier(sheet: Sheet): EarlierTable {
  const result = earlierTableOf(checked(sheet).judged, { file: `${sheet.name}.xlsx`, sheet: sheet.name });
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.table;
}

/** Ids of the rules that compare years, of the findings of a table beside that of the year before. */
export function foundBeside(own: Sheet, ...before: readonly Sheet[]): string[] {
  const compared = checked(own, { earlier: before.map(earlier) });
  const alone = new Set(checked(own).findings.map(({ key }) => key));
  return compared.findings.filter(({ key }) => !alone.has(key)).map(({ rule }) => rule);
}
