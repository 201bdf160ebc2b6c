/** What a row below a head is, and why: closed lists, so that no row is passed over without a word. */

/** Rows the table is made of. */
export type RowOfTable = 'indicator' | 'secondLine' | 'strategy' | 'measure' | 'total' | 'tally';

/** Rows that are passed over: nothing of them is judged or counted. */
export type RowPassedOver =
  | 'reference' // compared with, not judged: 前年度実績, 県平均
  | 'breakdown' // 内訳 of the figure above
  | 'note' // words between or below the rows
  | 'furniture' // of the printed page: its number, the title again
  | 'foreign' // of something else on the sheet: a budget, signatures, another year
  | 'unread'; // what nothing explains, and a person must look at

export type RowIs = RowOfTable | RowPassedOver;

/** What a row was decided by. */
export type Because =
  // indicators
  | 'figure-beside-label'
  | 'number-before-label'
  | 'verdict-beside-label'
  | 'label-that-counts' // and nothing beside it yet
  | 'figure-without-label'
  | 'like-those-above' // below a tally
  // second lines
  | 'goes-on-above'
  // headings
  | 'names-strategy'
  | 'names-measure'
  | 'status-of-measure'
  | 'name-waits' // for a new (1) below it
  // totals and tallies
  | 'total-label'
  | 'together-label' // 全体, 平均 or ①＋② without a verdict of its own
  | 'tally-words'
  | 'tally-without-words'
  | 'subtotal'
  | 'out-of-how-many' // the second row of a tally
  // passed over
  | 'reference-label'
  | 'judged-total' // a verdict beside 合計, and nothing says that it is an indicator
  | 'judged-part' // a verdict beside 上期, and one beside the row of the whole year
  | 'repeated-label' // 再掲 beside a figure, without a verdict of its own
  | 'reference-name' // 参考 in the column of the 施策 or 戦略
  | 'below-reference' // 参考 stands above it
  | 'rate' // 達成率 of the tally
  | 'breakdown-label'
  | 'signature'
  | 'unused-number'
  | 'note-mark'
  | 'name-without-number'
  | 'words-alone'
  | 'label-alone' // of an indicator that is still blank, or of nothing
  | 'lone-figure'
  | 'lone-actual' // of the indicator above, or of one without a name
  | 'lone-verdict'
  | 'incomplete'
  | 'no-name' // ○ or — where a label should stand
  | 'page'
  | 'tally-of-part' // and nothing counts the rest
  | 'tally-unclear' // of several blank ones: of all rows, or of those since the one before
  | 'tally-in-rows' // 達成数 and 未達成数 in rows of their own, blank
  | 'tally-of-others' // 達成数計（重点指標）, 前年度達成数計
  | 'count' // 指標数, 未達成数
  | 'tally-of-no-level' // no 施策 were read that it could count
  | 'below-tally'
  | 'unlike-those-above' // below a blank row, or at the end
  | 'below-another-table'
  | 'beyond-last-row' // of the table, by a person's word
  | 'heads-of-another'
  | 'legend' // what grades mean
  | 'year-line' // 【令和6年度】 above rows of that year
  | 'other-year' // than the one that is judged
  | 'part-of-year' // 上期 beside a row of the whole year
  | 'another-table' // a budget, a list of people
  | 'further-table'; // a 総括表 of another year or society
