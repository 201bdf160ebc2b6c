/** What a figure cell says, beside the text as written. */

/** How the actual is held against the target; docs/table-rules.md, decision 7. */
export type Comparison = 'gte' | 'gt' | 'lte' | 'lt' | 'between';

/** A number as written in a cell, scaled to its base unit (`1億2,000万円` is 120,000,000 of 円). */
export interface Quantity {
  readonly kind: 'number';
  readonly raw: string;
  readonly value: number;
  /** Digits written after the decimal point. */
  readonly decimals: number;
  /** Power of ten of the last digit written: −1 for `58.7`, 3 for `1.5万`. */
  readonly lastPlace: number;
  /** Unit written beside the number, its multiplier taken off: `円` for `万円`; `''` where none is. */
  readonly unit: string;
  /** Power of ten of the smallest multiplier written (`3,300万円` → 4); 0 without one. */
  readonly scale: number;
  /** Direction stated beside the number (`以上`, `未満`, …), if any. */
  readonly stated: Exclude<Comparison, 'between'> | null;
  /** True where it is plain what a bound below zero bounds: `▲3.0以内` the size of the fall, `▲3.0を維持` the number. */
  readonly within?: true;
  /** True where 前後, 程度 or ほぼ leave it open by a little; 約 does not. */
  readonly vague?: true;
  /** True where the cell stores digits or a sign that it does not show. */
  readonly hidesDigits?: true;
}

/** Why a figure can't be read without a person. */
export type UnreadableReason =
  | 'letters' // l2, 1O
  | 'year' // 2,211(H26), 13%(令和12年)
  | 'part' // 515(うち255)
  | 'several' // more than one value
  | 'number' // 3,30 or 1.2.3
  | 'span' // 12回(月1回)
  | 'brackets' // nested or unmatched
  | 'named' // 12(実績10): the words contradict the header
  | 'words' // anything else
  | 'date' // Excel turned it into a date
  | 'counted' // 45(延べ60)
  | 'fall' // ▲5(▲3未満): below −3, or a fall of less than 3
  | 'approximate' // 40弱(40)
  | 'bracketed' // (45) alone as an actual: −45 in many a number format
  | 'negative' // -45 alone: what Excel makes of a typed (45)
  | 'no-column' // the table has no column of targets
  | 'no-columns' // nor one of actuals: what stands in its columns nobody knows
  | 'noted' // a remark says that it is of another time
  | 'threshold' // the sheet calls a part of the target 達成
  | 'rule' // the sheet has a rule of its own for what is 達成
  | 'changed' // a remark or a note says that the target was changed
  | 'corrected' // a remark says that the actual is wrong
  | 'amount' // a remark or a note doubts an amount that decides the verdict
  | 'contradicted' // a rate beside it says the other verdict
  | 'shared' // one target over several rows
  | 'verdict-shared' // one verdict for several rows
  | 'not-evaluated' // label, remark, note or ※2 says that the row is not evaluated
  | 'elsewhere' // the target stands in the label or a remark
  | 'below-zero' // -20 of a count: what Excel makes of a typed (20)
  | 'empty'; // nothing is written where actual and target should stand

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly raw: string;
  readonly reason: UnreadableReason;
  /** The line outside of its row that leaves it open, as written. */
  readonly said?: string;
}

/** What is stored and what is shown can't be one (docs/table-rules.md, decision 12): a 0 shown as a dash, a formula without a result. */
export interface Unshown {
  readonly kind: 'unshown';
  readonly raw: string;
  /** The number behind the text; null where a formula was never calculated. */
  readonly stored: number | null;
}

export type ActualReading =
  | Quantity
  | Unreadable
  | Unshown
  | { readonly kind: 'pending'; readonly raw: string } // 集計中, 未公表
  | { readonly kind: 'cancelled'; readonly raw: string } // 中止, 未実施
  | { readonly kind: 'blank'; readonly raw: string };

export type TargetReading =
  | Quantity
  | Unreadable
  | Unshown
  | {
      readonly kind: 'range';
      readonly raw: string;
      readonly low: number;
      readonly high: number;
      readonly unit: string;
      readonly scale: number;
      readonly decimals: number;
    }
  /** A mark that says no target was set: —, なし, 未設定. */
  | { readonly kind: 'none'; readonly raw: string }
  /** Nothing is written where a target would stand; `covered` where a merge with a cell above covers that place. */
  | { readonly kind: 'absent'; readonly raw: ''; readonly covered?: true };

/** A way of writing that is read without doubt, or (slash, target first, a change) read and asked about. */
export type Oddity =
  | 'mixed-widths'
  | 'bracket-missing'
  | 'letter-spaced'
  | 'approximate'
  | 'slash' // 133/121
  | 'slash-target-first' // 121/133 under 目標／実績
  | 'target-first'
  | 'change' // 45(+5): by how much it grew, as likely as a target
  | 'increase'; // +20 as a target: by how much it shall grow

export interface FigureReading {
  readonly actual: ActualReading;
  readonly target: TargetReading;
  readonly oddities: readonly Oddity[];
  /** True where the figures look as if one of them had lost its scale: 1.200 beside 1,180, 510 beside 500 under 円 and 千円. */
  readonly looksUnscaled?: true;
}
