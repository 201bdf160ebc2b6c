/** Two tables on one sheet, of one society and with the same labels: this year's from row 1, last year's below it. */

const half = (
  year: string,
  figures: readonly [string, string],
  written: readonly [string, string, string, string],
) => [
  [`令和${year}年度 ゆり野商工会アクションプログラム 総括表`, '', '', '', '', ''],
  [],
  ['施策', '達成状況※1', '施策目標(指標)', `R${year}実績値(目標値)`, '達成状況※2', '検証及び改善点'],
  ['1 伴走型支援', written[0], '(1) 補助金採択数(件)', figures[0], written[1], '続ける。'],
  ['', '', '(2) 新規会員数(件)', figures[1], written[2], '続ける。'],
  ['達成数計', '1/1', '', '達成数計', written[3], ''],
];

/** Rows from one table's title to the other's. */
export const APART = 8;

/** In the upper table two verdicts are blank; in the lower one, `60(70)` is written as 達成, and all that rests on it. */
export const TWO_TABLES: readonly (readonly string[])[] = [
  ...half('7', ['133(121)', '71(70)'], ['', '達成', '', '2/2']),
  [],
  [],
  ...half('6', ['120(110)', '60(70)'], ['達成', '達成', '達成', '2/2']),
];

/** Which table each row of a sheet belongs to, by where the heads stand; rows above both are nobody's. */
export function tablesByRow(rows: readonly (readonly string[])[]): ('R7' | 'R6' | null)[] {
  const begin = (year: string) => {
    const heads = rows.findIndex((row) => row.includes(`${year}実績値(目標値)`));
    // Of the two rows above the heads some may be deleted.
    return heads < 0 ? -1 : Math.max(0, heads - 2);
  };
  const [r7, r6] = [begin('R7'), begin('R6')];
  return rows.map((_, row) => (r6 >= 0 && row >= r6 ? 'R6' : r7 >= 0 && row >= r7 ? 'R7' : null));
}
