import {
  cellText,
  countVerdicts,
  judgeMeasureBy,
  NEEDS_REVIEW,
  NO_TARGET,
  tallyText,
  type Verdict,
} from '../engine/index.js';
import { argumentCell, rangeCells } from './argument-cell.js';
import { argumentVerdict } from './argument-verdict.js';
import { directionArgument, measureRuleArgument } from './argument-words.js';
import { certainVerdict, judgeArgument } from './judge-argument.js';
import { invalidArgument, noAnswer } from './worksheet-error.js';

/*
 * The worksheet functions, `=SOUKATSU.指標判定(F6,E6)`. The build makes Excel's metadata of their JSDoc: ids are ASCII,
 * names and what stands in Excel's argument help (the parameters' names included) is what a clerk reads. One file,
 * because the metadata generator adds the association with Excel to the file that declares the functions.
 */

const isGiven = (value: unknown) => value !== null && value !== undefined;

/**
 * 指標の達成状況(達成・未達成・—・要確認)を、実績値(目標値)のセルから判定します。
 * @customfunction INDICATORSTATUS 指標判定
 * @param 値 実績値と目標値のセル(例:133(121))。目標値が別のセルにあるときは実績値のセル。
 * @param [指標名] 指標名のセル。単位を読み取り、空き店舗数のように低いほど良い指標を見分けます。
 * @param [目標値] 目標値が別のセルにあるときだけ、目標値のセル。
 * @param [向き] 「高い」(高いほど良い)か「低い」(低いほど良い)。省略すると目標値と指標名から読み取ります。
 * @returns 達成、未達成、—(目標値なし)、または要確認(人の判断が要るもの)。
 */
export function indicatorStatus(値: string, 指標名?: string, 目標値?: string, 向き?: string): string {
  const target = isGiven(目標値) ? argumentCell(目標値) : null;
  const judged = judgeArgument(argumentCell(値), argumentCell(指標名), target, directionArgument(向き));
  return certainVerdict(judged);
}

/**
 * 施策の達成状況を、その施策の指標の達成状況か実績値(目標値)の範囲から判定します。
 * @customfunction MEASURESTATUS 施策判定
 * @param 範囲 施策に属する指標の、達成状況か実績値(目標値)のセル範囲。
 * @param [指標名] 同じ形の指標名のセル範囲。指標名が空白の行は指標のない行として除きます。
 * @param [決め方] 「すべて」(既定:すべて達成で達成)か「過半数」。
 * @returns 達成、未達成、—(目標値のある指標なし)、または要確認。
 */
export function measureStatus(範囲: unknown[][], 指標名?: unknown[][], 決め方?: string): string {
  const cells = rangeCells(範囲);
  const labels = 指標名 ? rangeCells(指標名) : null;
  if (labels && labels.length !== cells.length) {
    throw invalidArgument('指標名の範囲は、値の範囲と同じ数のセルにしてください。');
  }
  const rule = measureRuleArgument(決め方);
  const verdicts = cells.flatMap((cell, index): Verdict[] => {
    const label = labels?.[index] ?? '';
    if (labels && cellText(label).trim() === '') return [];
    return [argumentVerdict(cell) ?? certainVerdict(judgeArgument(cell, label, null, null))];
  });
  if (verdicts.length === 0 || cells.every((cell) => cellText(cell).trim() === '')) {
    throw noAnswer('範囲に値がありません。施策に属する指標のセルを選んでください。');
  }
  return judgeMeasureBy(rule, verdicts);
}

/**
 * 達成数計(達成した数/目標値のある数)を、達成状況の範囲から数えます。—は分母から除き、要確認は分母だけに数えます。
 * @customfunction TALLY 達成数計
 * @param 範囲 達成状況(達成・未達成・—・要確認)のセル範囲。空白のセルは数えません。
 * @returns 14/21 のような文字列。日付にはなりません。
 */
export function tally(範囲: unknown[][]): string {
  const verdicts = rangeCells(範囲).flatMap((cell): Verdict[] => {
    const text = cellText(cell).trim();
    if (text === '') return [];
    const verdict = argumentVerdict(cell);
    if (verdict) return [verdict];
    const quoted = text.length > 20 ? `${text.slice(0, 19)}…` : text;
    throw invalidArgument(`「${quoted}」は達成状況として読めません。達成状況のセルだけを選んでください。`);
  });
  if (verdicts.length === 0) {
    throw noAnswer('範囲に達成状況がありません。達成状況のセルを選んでください。');
  }
  return tallyText(countVerdicts(verdicts));
}

/**
 * 達成率(実績値÷目標値)を、実績値(目標値)のセルから求めます。セルの表示形式をパーセントにしてお使いください。
 * @customfunction ACHIEVEMENTRATE 達成率
 * @param 値 実績値と目標値のセル(例:133(121))。目標値が別のセルにあるときは実績値のセル。
 * @param [指標名] 指標名のセル。単位を読み取ります。
 * @param [目標値] 目標値が別のセルにあるときだけ、目標値のセル。
 * @returns 小数第4位までの達成率(1.0992は109.92%)。求められないときは理由つきの #N/A。
 */
export function achievementRate(値: string, 指標名?: string, 目標値?: string): number {
  const target = isGiven(目標値) ? argumentCell(目標値) : null;
  const judged = judgeArgument(argumentCell(値), argumentCell(指標名), target, null);
  if (judged.verdict === NO_TARGET) throw noAnswer('目標値がないため、達成率はありません。');
  // Which way is better does not change the ratio; every other doubt may.
  const doubtful = judged.doubts.some((doubt) => doubt !== 'direction');
  if (judged.verdict === NEEDS_REVIEW || doubtful) {
    throw noAnswer(
      '実績値か目標値をそのまま読み取れないため、達成率を求められません。セルの書き方を確認してください。',
    );
  }
  if (judged.rate === null) {
    throw noAnswer('目標値が範囲か0のため、達成率を求められません。');
  }
  return judged.rate;
}
