import type { Fixed } from './sheet.js';

/** Why a cell was left as it is: what pane, ribbon, Office Script, files and command line say of it, in one place. */

export type LeftReason =
  | Fixed
  | 'protected'
  | 'validated' // it has a validation of somebody else's
  | 'changed-meanwhile' // between the check and the write
  | 'changed-since' // between the write and taking it back
  | 'not-kept'; // the write was taken, and the cell does not hold it; nobody knows why

interface Said {
  readonly ja: string;
  readonly en: string;
}

/** The reason behind the name of its cell: `D5は…ため`, `D5 is …`. Each says what is known and no more. */
export const WHY_LEFT: Readonly<Record<LeftReason, Said>> = {
  formula: { ja: '数式が入っているため', en: 'holds a formula' },
  array: {
    ja: '配列数式またはデータテーブルの一部であるため',
    en: 'is part of an array formula or a data table',
  },
  spill: {
    ja: 'ほかのセルの数式の結果(スピル)が入るため',
    en: 'is filled by the formula of another cell',
  },
  ticked: { ja: '達成と未達成の欄のどちらかに印を付ける表のため', en: 'is one of two columns to be ticked' },
  'totals-row': { ja: 'テーブルの集計行にあるため', en: 'is in the totals row of an Excel table' },
  protected: { ja: '保護されたシートでロックされているため', en: 'is locked on a protected sheet' },
  covered: { ja: '結合されたセルの左上ではないため', en: 'is not the top left cell of a merge' },
  validated: { ja: 'ほかの入力規則があるため', en: 'has another validation' },
  'changed-meanwhile': { ja: '確認したあとに書き換えられたため', en: 'was changed after the check' },
  'changed-since': { ja: '書き込んだあとに変更されたため', en: 'was changed after it was written' },
  'not-kept': { ja: '書き込んだ値が残らなかったため', en: 'did not keep what was written' },
};

/** Where a person can do something that is worth a sentence. */
type Remediable = Fixed | 'protected' | 'not-kept';

const FORMULA_ELSEWHERE: Said = {
  ja: 'もとの数式をExcelで直してください。',
  en: 'Change that formula in Excel.',
};

const WHAT_TO_DO: Readonly<Record<Remediable, Said>> = {
  formula: {
    ja: '数式を消してよければ、値を直接入力してください。',
    en: 'Type the value in yourself if the formula may go.',
  },
  array: FORMULA_ELSEWHERE,
  spill: FORMULA_ELSEWHERE,
  ticked: { ja: '正しいほうの欄に印を付けてください。', en: 'Tick the right one.' },
  'totals-row': { ja: 'Excelで直接直してください。', en: 'Change it in Excel.' },
  protected: {
    ja: 'Excelの「校閲」タブでシートの保護を解除してから、もう一度お試しください。',
    en: 'Unprotect the sheet in Excel (Review tab), then try again.',
  },
  covered: {
    ja: '結合範囲の左上のセルを直してください。',
    en: 'Change the top left cell of the merge.',
  },
  'not-kept': {
    ja: 'セルの状態を確かめ、手で入力してください。',
    en: 'Look at the cell and type the value in by hand.',
  },
};

/** What happened to a cell that was to be written, and what a person can do about it, as sentences of their own. */
export function sayNotWritten(cell: string, reason: Remediable): Said {
  const [why, todo] = [WHY_LEFT[reason], WHAT_TO_DO[reason]];
  return {
    ja: `${cell}は${why.ja}、書き込みませんでした。${todo.ja}`,
    en: `${cell} ${why.en}, so it was not written. ${todo.en}`,
  };
}

/** Why no cell of a table is written before its year is closed (docs/table-rules.md, decision 11). */
export const NOTHING_WRITTEN_YET: Said = {
  ja: '年度が終わっていない表のため、何も書き込みませんでした。',
  en: 'Nothing was written, for the year of this table is not over.',
};
