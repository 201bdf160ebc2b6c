import type { Fixed } from '../cells/sheet.js';
import { sayNotWritten } from '../cells/why-left.js';

/** Refusals that Excel knows as well. */
type AsInExcel = Fixed | 'protected';

/** Why a cell is not written; the rest of a write goes on without it. */
export type RefusalReason =
  | AsInExcel
  | 'bad-address'
  | 'too-long'
  | 'formula-master'
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

const isAsInExcel = (reason: RefusalReason): reason is AsInExcel => !(reason in SENTENCES);

type Sentence = (cell: string) => readonly [ja: string, en: string];

const SENTENCES: Record<Exclude<RefusalReason, AsInExcel>, Sentence> = {
  'bad-address': (cell) => [
    `${cell}というセルはないため、書き込みませんでした。`,
    `There is no cell ${cell}, so nothing was written there.`,
  ],
  'too-long': (cell) => [
    `${cell}に書き込む文字がExcelの上限(32,767文字)を超えるため、書き込みませんでした。`,
    `The text for ${cell} is longer than Excel allows (32,767 characters), so it was not written.`,
  ],
  'formula-master': (cell) => [
    `${cell}の数式はほかのセルと共有されているため、書き換えませんでした。Excelで数式を直してください。`,
    `The formula of ${cell} is shared with other cells, so it was left alone. Change it in Excel.`,
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
  if (isAsInExcel(reason)) return { cell, reason, message: sayNotWritten(cell, reason) };
  const [ja, en] = SENTENCES[reason](cell);
  return { cell, reason, message: { ja, en } };
}
