import type { Paper, SheetContent } from '../../engine/index.js';
import { addressOf, type DrawingStep } from './drawing-step.js';

/** What stays in sight of a new sheet, and how it prints. */

/** Points of an inch. */
const INCH = 72;

/** `&` begins a code in a header or footer. */
const plain = (text: string) => text.replace(/&/g, '&&');

/** Frozen rows and columns. ExcelApi 1.7. */
function freeze({ frozen: { rows, columns } }: SheetContent): DrawingStep[] {
  if (rows === 0 && columns === 0) return [];
  return [
    {
      weight: 1,
      draw({ freezePanes }) {
        if (columns === 0) freezePanes.freezeRows(rows);
        else if (rows === 0) freezePanes.freezeColumns(columns);
        else
          freezePanes.freezeAt(
            addressOf({ firstRow: 0, firstColumn: 0, lastRow: rows - 1, lastColumn: columns - 1 }),
          );
      },
    },
  ];
}

/**
 * A paper to hand round: A4 portrait, in the middle of its page, with what it is of above.
 * @requires ExcelApi 1.9
 */
function printPaper({ pageLayout }: Excel.Worksheet, { area, header }: Paper): void {
  pageLayout.orientation = 'Portrait';
  pageLayout.leftMargin = 0.45 * INCH;
  pageLayout.rightMargin = 0.45 * INCH;
  pageLayout.topMargin = 0.5 * INCH;
  pageLayout.bottomMargin = 0.5 * INCH;
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(addressOf(area));
  pageLayout.headersFooters.defaultForAllPages.rightHeader = plain(header);
}

/**
 * A4 landscape, or portrait for a paper, as wide as one page, its header on each, numbered; the list can be filtered.
 * @requires ExcelApi 1.9
 */
function print({ name, repeated, filter, pageBreaks, paper }: SheetContent): DrawingStep {
  return {
    weight: 28 + pageBreaks.length,
    draw(sheet) {
      const { pageLayout } = sheet;
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      if (paper) printPaper(sheet, paper);
      else {
        pageLayout.orientation = 'Landscape';
        pageLayout.leftMargin = 0.4 * INCH;
        pageLayout.rightMargin = 0.4 * INCH;
        pageLayout.topMargin = 0.5 * INCH;
        pageLayout.bottomMargin = 0.6 * INCH;
      }
      pageLayout.headersFooters.defaultForAllPages.leftFooter = plain(name);
      pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
      if (repeated) pageLayout.setPrintTitleRows(`$${repeated.first + 1}:$${repeated.last + 1}`);
      for (const row of pageBreaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
      if (filter) sheet.autoFilter.apply(sheet.getRange(addressOf(filter)));
    },
  };
}

/** @param has whether this Excel has a version of ExcelApi: page layout is newer than Excel 2019 */
export function pageSteps(content: SheetContent, has: (version: string) => boolean): DrawingStep[] {
  return [...freeze(content), ...(has('1.9') ? [print(content)] : [])];
}
