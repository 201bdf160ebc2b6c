/** The parts behind buttons of the pane, each loaded when it is first asked for. A page without those buttons leaves them out. */
export const PRESSED_PARTS = {
  heldCells: () => import('./held-cells.js'),
  sheets: () => import('./sheets.js'),
  planReport: () => import('./report/plan-report.js'),
  report: () => import('./report/make-report.js'),
  lines: () => import('../session/lines-on-sheet.js'),
  plans: () => import('./new-sheet/plans.js'),
  tidy: () => import('./tidy-sheet/make-tidy.js'),
  answers: () => import('./keep-answers.js'),
  dropDowns: () => import(/* webpackChunkName: "drop-downs" */ './drop-downs/set-drop-downs.js'),
  undoDropDowns: () => import(/* webpackChunkName: "drop-downs" */ './drop-downs/undo-drop-downs.js'),
};

export type PressedParts = typeof PRESSED_PARTS;
