import { cellText, type Sheet } from '../../cells/sheet.js';
import { LIST_HEADER } from './list-place.js';

/** Title and heads of the sheet 一覧, by which it is known again. */
export const INDICATOR_TITLE = '指標一覧';
export const INDICATOR_HEADS: readonly string[] = [
  'No.',
  'ファイル',
  '商工会',
  '年度',
  '区分',
  '戦略',
  '施策',
  '指標',
  '単位',
  '実績',
  '目標',
  '向き',
  '達成率',
  '判定',
  'シートの記載',
  'セル',
];

/** The first of them tell tables apart: the list of one table has none. */
const OF_MANY_TABLES = 4;
export const ONE_TABLE_HEADS = INDICATOR_HEADS.slice(OF_MANY_TABLES);
/** As lists were made before they named the society. */
const FORMER_HEADS = INDICATOR_HEADS.filter((_, at) => at !== 2);

/** Heads behind them, where a table of the report is graded: the grade as written, and by the legend on its sheet. */
export const GRADE_HEADS: readonly string[] = ['評価', '評価基準では'];

/** Head behind those, where a table of the report has comments. */
export const COMMENT_HEAD = '検証及び改善点';

/** Title and heads of the sheet 指標の推移; each of the last three stands over a column a year. */
export const TREND_TITLE = '指標の推移';
export const TREND_HEADS: readonly string[] = ['施策', '指標', '単位', '実績', '目標', '達成率'];

/** True for a list this program made: it has the heads of a 総括表, yet there is nothing in it to judge. */
export function isIndicatorList({ firstRow, firstColumn, rows }: Sheet): boolean {
  if (firstRow !== 0 || firstColumn !== 0) return false;
  const heads = (rows[LIST_HEADER] ?? []).map(cellText);
  const title = cellText(rows[0]?.[0]);
  if (title === TREND_TITLE)
    return heads.filter((head) => head !== '').every((head, at) => head === TREND_HEADS[at]);
  return (
    title === INDICATOR_TITLE &&
    [INDICATOR_HEADS, ONE_TABLE_HEADS, FORMER_HEADS].some((own) =>
      own.every((head, column) => heads[column] === head),
    )
  );
}

/** Name, title and heads of 委員会資料, by which it is known again. */
export const COMMITTEE_SHEET = '委員会資料';
export const COMMITTEE_TITLE = '評価委員会資料';
export const LISTED_HEADS: readonly string[] = [
  '施策',
  '指標',
  '実績',
  '目標',
  '達成率',
  '判定',
  '検証及び改善点',
];

/** True for a sheet this program made for the committee: it has the heads of a 総括表, yet there is nothing in it to judge. */
export function isCommitteeSheet({ firstRow, firstColumn, rows }: Sheet): boolean {
  if (firstRow !== 0 || firstColumn !== 0 || cellText(rows[0]?.[0]) !== COMMITTEE_TITLE) return false;
  return rows.some((row) => LISTED_HEADS.every((head, column) => cellText(row[column]) === head));
}
