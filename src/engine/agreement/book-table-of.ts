import type { BookTable } from '../answers/book-table.js';
import { areSureFigures, societiesOf } from '../comparison/earlier-table-of.js';
import type { JudgedTable } from '../verdict/judged.js';
import { formOf } from './form-of.js';

/** A checked table as the other sheets of its workbook are held against it. */
export function bookTableOf({ table, indicators }: JudgedTable): BookTable {
  return {
    sheet: table.sheetName,
    form: formOf(table),
    title: table.title,
    fiscalYear: table.fiscalYear,
    societies: societiesOf(table),
    captions: table.captions.map(({ text }) => text),
    isSure: table.layout.certain,
    indicators: indicators.map(({ indicator, unit, actual, target, doubts, written }) => ({
      row: indicator.row,
      label: indicator.label,
      measure: indicator.measure === null ? '' : (table.measures[indicator.measure]?.label ?? ''),
      unit,
      actual,
      target,
      isSure: areSureFigures(doubts),
      figureCells: indicator.figureCells,
      figureTexts: indicator.figureTexts,
      verdict: written?.verdict ?? null,
      verdictCell: indicator.status?.cell ?? '',
    })),
  };
}
