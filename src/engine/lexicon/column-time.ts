/** Words by which a head says that its column is not this year's whole figure (RULES.md, decision 14). */

export type ColumnTime =
  | 'before' // last year's, the base a plan starts from
  | 'later' // next year's, the end of a plan
  | 'part' // half a year, a quarter, some months
  | 'running'; // summed up over the years of a plan

/** Words of each, the first that matches counts; held against a head folded and without white space. */
const WORDS: readonly (readonly [ColumnTime, RegExp])[] = [
  ['before', /前年|昨年|前期実績|前回|過年度|基準|策定時|当初|計画時/],
  ['later', /最終|終期|将来|次年度|翌年度|来年度|次期|来期/],
  ['part', /上半?期|下半?期|前半?期|後半?期|四半期|\d月[~ー―-]|[~ー―-]\d{1,2}月|^\d{1,2}月/],
  ['running', /累計|計画期間|全体|期間計/],
];

/** What a head says of the time of its column, or null where it says nothing. */
export function columnTimeOf(head: string): ColumnTime | null {
  return WORDS.find(([, words]) => words.test(head))?.[0] ?? null;
}
