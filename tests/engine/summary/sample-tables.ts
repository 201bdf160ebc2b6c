import { check, type Sheet, summaryOf, type TableSummary } from '../../../src/engine/index.js';

/** A small table of a society and a year; statuses are left blank for the engine to decide. */
export function sampleRows(
  society: string,
  year: number,
  figures: readonly string[],
  label = '相談件数(件)',
): string[][] {
  return [
    [`令和${year}年度 ${society}アクションプログラム 総括表`],
    [],
    [
      '戦略',
      '',
      '施策',
      '達成状況※1',
      '施策目標(指標)',
      `R${year}実績値(目標値)`,
      '達成状況※2',
      '検証及び改善点',
    ],
    ...figures.map((figure, index) => [
      index === 0 ? '共通戦略' : index === 2 ? '独自戦略' : '',
      index % 2 === 0 ? `${index / 2 + 1} 経営の支援*` : '',
      index % 2 === 0 ? `${index / 2 + 1} 相談の充実` : '',
      '',
      `(${(index % 2) + 1}) ${label}`,
      figure,
      '',
      '計画どおり実施した。',
    ]),
    ['', '', '達成数計', '', '', '達成数計', '', ''],
  ];
}

/** The summary of such a table. */
export function sampleTable(
  society: string,
  year: number,
  figures: readonly string[],
  asOf: string | null = null,
  label?: string,
): TableSummary {
  const sheet: Sheet = {
    name: '表',
    firstRow: 0,
    firstColumn: 0,
    rows: sampleRows(society, year, figures, label),
  };
  const result = check(sheet, { asOf });
  if (!result.ok) throw new Error(result.failure.message.ja);
  return summaryOf(result.check, `${society}-r${year}.xlsx`);
}

/** The same table with a name of its own for each indicator. */
export function withNames(table: TableSummary): TableSummary {
  const indicators = table.indicators.map((own, at) => ({
    ...own,
    label: `(${at + 1}) 第${at + 1}相談件数(件)`,
  }));
  return { ...table, indicators };
}
