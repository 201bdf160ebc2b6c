import { FormulaBar } from '../../grid/formula-bar.js';
import { Grid } from '../../grid/grid.js';
import { showSheetTabs } from '../../grid/sheet-tabs.js';
import type { SimulatedSheet, SimulatedWorkbook } from '../../simulated-excel/index.js';
import { cellChoices } from './cell-choices.js';
import { pageElement } from './element.js';
import type { Notice } from './notice.js';
import { sheetCharts } from './sheet-charts.js';

const PROTECTED =
  'このシートは保護されているため変更できません。「状態」で保護を外すと変更できます。 / The sheet is protected.';

export interface SheetSide {
  focus(): void;
  /** Takes the grid and its listeners off the page. */
  remove(): void;
}

/**
 * Shows a workbook at the left: formula bar, grid and tabs, working together.
 *
 * @param onEditing hears whether a cell is being edited, when the simulated Excel refuses the add-in's requests
 */
export function showSheetSide(
  workbook: SimulatedWorkbook,
  notice: Notice,
  onEditing: (editing: boolean) => void,
): SheetSide {
  const mayEdit = (sheet = workbook.activeSheet, area = workbook.selection.area) => {
    if (!sheet.refusesChange(area)) return true;
    notice.show(PROTECTED, 'problem');
    return false;
  };
  const bar = new FormulaBar({
    onGoTo: (position) => grid.goTo(position),
    mayBegin: () => mayEdit(),
    onEditing,
    onEnter: (text, move) => grid.enterText(text, move),
    onLeave: () => grid.focus(),
  });
  const grid = new Grid<SimulatedSheet>(workbook, {
    mayEdit,
    enter: (sheet, row, column, typed) => {
      sheet.enter(row, column, typed);
    },
    choices: cellChoices,
    floating: (sheet) => sheetCharts(workbook, sheet),
    onEditing,
    onActiveCell: (address, content) => bar.show(address, content),
  });
  pageElement('formula', HTMLDivElement).replaceChildren(bar.element);
  const place = pageElement('grid', HTMLDivElement);
  const chart = document.createElement('p');
  chart.className = 'chart-sheet';
  chart.textContent = 'グラフシートです(セルはありません)。';
  place.replaceChildren(grid.element, chart);
  const showKind = () => {
    const isChart = workbook.activeSheet.kind === 'chart';
    grid.element.hidden = isChart;
    chart.hidden = !isChart;
  };
  showKind();
  const stopKind = workbook.subscribe(showKind);
  const stopTabs = showSheetTabs(pageElement('tabs', HTMLDivElement), workbook, (sheet) => {
    workbook.activeSheet = sheet;
  });
  return {
    focus: () => grid.focus(),
    remove: () => {
      stopKind();
      stopTabs();
      grid.destroy();
    },
  };
}
