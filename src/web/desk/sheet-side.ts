import { parseCellAddress } from '../../cells/address.js';
import { fileRefused } from '../../file-session/failures.js';
import type { OpenFile } from '../../file-session/open-file.js';
import { refuse } from '../../files/index.js';
import { FormulaBar } from '../../grid/formula-bar.js';
import { Grid } from '../../grid/grid.js';
import type { Area } from '../../grid/grid-model.js';
import { showSheetTabs } from '../../grid/sheet-tabs.js';
import type { Surroundings } from '../surroundings.js';
import { cellChoices } from './cell-choices.js';
import { DESK_WORDS } from './desk-words.js';
import { FileView } from './file-view.js';
import { pasteIntoCells } from './paste-into-cells.js';
import { sheetCharts } from './sheet-charts.js';
import type { SheetView } from './sheet-view.js';
import { readTyped } from './typed.js';

/** The sheet: line above it, grid and tabs, working together on an opened file. */
export interface SheetSide {
  readonly element: HTMLElement;
  focus(): void;
  /** Takes its listeners away. */
  end(): void;
}

export function sheetSide(file: OpenFile, { words: { language }, said }: Surroundings): SheetSide {
  const words = DESK_WORDS[language];
  const view = new FileView(file);
  const mayEdit = (sheet: SheetView = view.activeSheet, area: Area = view.selection.area): boolean => {
    const cell = sheet.address(area.row, area.column);
    const reason = file.reasonAgainst(sheet.own.index, cell);
    if (reason.ok && reason.value === null) return true;
    said.say(
      reason.ok && reason.value ? refuse(cell, reason.value).message[language] : messageOf(reason),
      true,
    );
    return false;
  };
  const messageOf = (reason: ReturnType<OpenFile['reasonAgainst']>) =>
    reason.ok ? '' : fileRefused(reason.failure).message[language];
  const enter = (sheet: SheetView, row: number, column: number, text: string): void => {
    const choices = cellChoices(file, sheet.own.index, row, column);
    if (choices?.isStrict && text.trim() !== '' && !choices.texts.includes(text.trim())) {
      said.say(words.notInList(sheet.address(row, column), choices.texts), true);
      return;
    }
    const typed = readTyped(text, file.isPlain || sheet.isTextFormat(row, column));
    if (typed.ok) file.put(sheet.own.index, new Map([[sheet.address(row, column), typed.put]]));
    else said.say(words.noFormulas(sheet.address(row, column)), true);
  };
  const bar = new FormulaBar({
    onGoTo: (position) => grid.goTo(position),
    mayBegin: () => mayEdit(),
    onEditing: () => undefined,
    onEnter: (text, move) => grid.enterText(text, move),
    onLeave: () => grid.focus(),
  });
  const grid = new Grid<SheetView>(view, {
    mayEdit,
    enter,
    floating: ({ own }) => sheetCharts(file, own.index),
    choices: ({ own }, row, column) => cellChoices(file, own.index, row, column)?.texts ?? null,
    onEditing: () => undefined,
    onActiveCell: (address, content) => bar.show(address, content),
  });
  const place = document.createElement('div');
  place.className = 'sheet-place';
  const noCells = document.createElement('p');
  noCells.className = 'no-cells';
  noCells.textContent = words.noCells;
  place.append(grid.element, noCells);
  const showKind = () => {
    const isChart = view.activeSheet.kind === 'chart';
    grid.element.hidden = isChart;
    noCells.hidden = !isChart;
  };
  showKind();
  const tabs = document.createElement('div');
  const stops = [
    view.subscribe(showKind),
    showSheetTabs(tabs, view, (sheet) => {
      view.activeSheet = sheet;
    }),
  ];
  grid.element.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (grid.editing || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const sheet = view.activeSheet;
    const from = parseCellAddress(file.selectedOn(sheet.own.index).split(':')[0] ?? '');
    if (from)
      pasteIntoCells(text, from, (row, column, value) => {
        if (mayEdit(sheet, { row, column, rows: 1, columns: 1 })) enter(sheet, row, column, value);
      });
  });
  const element = document.createElement('section');
  element.className = 'sheet-side';
  element.setAttribute('aria-label', words.sheet);
  element.append(bar.element, place, tabs);
  return {
    element,
    focus: () => grid.focus(),
    end() {
      for (const stop of stops) stop();
      grid.destroy();
    },
  };
}
