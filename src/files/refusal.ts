/** Why a cell is not written; the rest of a write goes on without it. */
export type RefusalReason =
  | 'bad-address'
  | 'too-long'
  | 'formula'
  | 'formula-master'
  | 'array'
  | 'spill'
  | 'totals-row'
  | 'merged'
  | 'locked'
  | 'look-protected'
  | 'table-header'
  | 'pivot'
  | 'not-encodable';

export interface WriteRefusal {
  /** The cell (or range to highlight) as it was asked for. */
  readonly cell: string;
  readonly reason: RefusalReason;
  readonly message: { readonly ja: string; readonly en: string };
}

type Sentence = (cell: string) => readonly [ja: string, en: string];

const SENTENCES: Record<RefusalReason, Sentence> = {
  'bad-address': (cell) => [
    `${cell}というセルはないため、書き込みませんでした。`,
    `There is no cell ${cell}, so nothing was written there.`,
  ],
  'too-long': (cell) => [
    `${cell}に書き込む文字がExcelの上限(32,767文字)を超えるため、書き込みませんでした。`,
    `The text for ${cell} is longer than Excel allows (32,767 characters), so it was not written.`,
  ],
  formula: (cell) => [
    `${cell}には数式があるため、書き換えませんでした。数式を消してよければ、値を直接入力してください。`,
    `${cell} holds a formula, so it was left alone. Type the value in yourself if the formula may go.`,
  ],
  'formula-master': (cell) => [
    `${cell}の数式はほかのセルと共有されているため、書き換えませんでした。Excelで数式を直してください。`,
    `The formula of ${cell} is shared with other cells, so it was left alone. Change it in Excel.`,
  ],
  array: (cell) => [
    `${cell}は配列数式またはデータテーブルの一部のため、書き換えませんでした。もとの数式をExcelで直してください。`,
    `${cell} is part of an array formula or a data table, so it was left alone. Change the formula in Excel.`,
  ],
  spill: (cell) => [
    `${cell}にはほかのセルの数式の結果が入る(スピル)ため、書き換えませんでした。もとの数式をExcelで直してください。`,
    `${cell} is filled by the formula of another cell, so it was left alone. Change that formula in Excel.`,
  ],
  'totals-row': (cell) => [
    `${cell}はテーブルの集計行にあるため、書き換えませんでした。Excelで直接直してください。`,
    `${cell} is in the totals row of an Excel table, so it was left alone. Change it in Excel.`,
  ],
  merged: (cell) => [
    `${cell}は結合セルの左上ではないため、書き込みませんでした。結合範囲の左上のセルを直してください。`,
    `${cell} is hidden inside a merged cell, so it was not written. Change the top left cell of the merge.`,
  ],
  locked: (cell) => [
    `シートが保護され、${cell}がロックされているため、書き込みませんでした。Excelでシートの保護を解除してください。`,
    `The sheet is protected and ${cell} is locked, so it was not written. Unprotect the sheet in Excel.`,
  ],
  'look-protected': () => [
    'シートが保護されているため、強調を付けませんでした。Excelでシートの保護を解除してください。',
    'The sheet is protected, so nothing was emphasised. Unprotect the sheet in Excel.',
  ],
  'table-header': (cell) => [
    `${cell}はテーブルの見出しまたは集計行のため、書き換えませんでした。Excelで直接直してください。`,
    `${cell} is a header or total of an Excel table, so it was left alone. Change it in Excel.`,
  ],
  pivot: (cell) => [
    `${cell}はピボットテーブルの中にあるため、書き換えませんでした。元のデータを直してください。`,
    `${cell} lies inside a pivot table, so it was left alone. Change the data it is made from.`,
  ],
  'not-encodable': (cell) => [
    `${cell}に書き込む文字は、このファイルの文字コードでは表せません。ファイルをUTF-8で保存し直してください。`,
    `The text for ${cell} cannot be held by the encoding of this file. Save the file as UTF-8 first.`,
  ],
};

/** The refusal of a cell, with its sentences. */
export function refuse(cell: string, reason: RefusalReason): WriteRefusal {
  const [ja, en] = SENTENCES[reason](cell);
  return { cell, reason, message: { ja, en } };
}
