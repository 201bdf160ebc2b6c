import type { OfficialVerdict } from '../lexicon/verdict-words.js';

/** A table of one sheet as the other sheets of its workbook are held against it: plain data, so much of it as that needs. */

/** What a sheet is: 総括表 (様式1), 様式2 (the 評価シート of one 施策), or nothing that says so. */
export type SheetForm = 'summary' | 'evaluation' | 'other';

export interface BookIndicator {
  /** Its row on its own sheet, from 1. */
  readonly row: number;
  readonly label: string;
  /** Label of its 施策; `''` where there is none. */
  readonly measure: string;
  readonly unit: string;
  readonly actual: number | null;
  /** A range is `[low, high]`; null for none. */
  readonly target: number | readonly [number, number] | null;
  /** False where a person would have to look at its figures first: nothing is held against them then. */
  readonly isSure: boolean;
  /** The cells of its actual and its target, one where they share it. */
  readonly figureCells: readonly string[];
  readonly figureTexts: readonly string[];
  /** The verdict as written; null where none stands there, or it is no verdict. */
  readonly verdict: OfficialVerdict | null;
  /** `''` where the sheet has no such cell. */
  readonly verdictCell: string;
}

export interface BookTable {
  readonly sheet: string;
  readonly form: SheetForm;
  readonly title: string;
  readonly fiscalYear: number | null;
  /** The names of 商工会 above its heads. */
  readonly societies: readonly string[];
  /** What stands above its heads beside the title: a 様式2 names its 施策 there. */
  readonly captions: readonly string[];
  /** False where it is not certain which of its columns is which. */
  readonly isSure: boolean;
  readonly indicators: readonly BookIndicator[];
}
