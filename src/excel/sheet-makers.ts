/** The parts that make new sheets, each loaded when it is first asked for. A page without a button for them leaves them out. */
export const SHEET_MAKERS = {
  report: () => import('./report/make-report.js'),
  lines: () => import('./tidy-sheet/lines-on-sheet.js'),
  plans: () => import('./new-sheet/plans.js'),
  tidy: () => import('./tidy-sheet/make-tidy.js'),
};

export type SheetMakers = typeof SHEET_MAKERS;
