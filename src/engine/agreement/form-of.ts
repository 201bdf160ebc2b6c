import type { SheetForm } from '../answers/book-table.js';
import { anywhere } from '../lexicon/entry.js';
import { EVALUATION_SHEETS, SUMMARY_SHEETS } from '../lexicon/rows/sheet-words.js';
import type { SummaryTable } from '../table/summary-table.js';
import { foldWord } from '../text/fold.js';

const SUMMARY = anywhere(SUMMARY_SHEETS);
const EVALUATION = anywhere(EVALUATION_SHEETS);

/**
 * What a sheet is: its title says so first, then what stands beside it, then the sheet's name. A title may name both (`総括表(様式2を除く)`):
 * 総括表 counts first.
 */
export function formOf({
  title,
  captions,
  sheetName,
}: Pick<SummaryTable, 'title' | 'captions' | 'sheetName'>): SheetForm {
  for (const text of [title, ...captions.map((own) => own.text), sheetName]) {
    const word = foldWord(text);
    if (SUMMARY.test(word)) return 'summary';
    if (EVALUATION.test(word)) return 'evaluation';
  }
  return 'other';
}
