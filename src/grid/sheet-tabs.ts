import type { GridSheet, GridWorkbook } from './grid-model.js';

/** Draws the tabs of the visible sheets into an element, now and after each change. Gives the function that stops it. */
export function showSheetTabs<S extends GridSheet>(
  element: HTMLElement,
  workbook: GridWorkbook<S>,
  onChoose: (sheet: S) => void,
): () => void {
  element.className = 'sheet-tabs';
  element.setAttribute('role', 'tablist');
  element.setAttribute('aria-label', 'シート');
  let drawn = '';
  const draw = () => {
    const visible = workbook.sheets.filter((sheet) => sheet.visibility.toLowerCase() === 'visible');
    const state = JSON.stringify([visible.map((s) => [s.id, s.name]), workbook.activeSheet.id]);
    if (state === drawn) return;
    drawn = state;
    const focused = element.contains(document.activeElement);
    const tabs = visible.map((sheet) => {
      const active = sheet === workbook.activeSheet;
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(active));
      tab.tabIndex = active ? 0 : -1;
      tab.textContent = sheet.name;
      tab.addEventListener('click', () => onChoose(sheet));
      tab.addEventListener('keydown', (event) => {
        const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
        const next = visible[visible.indexOf(sheet) + step];
        if (step !== 0 && next) onChoose(next);
      });
      return tab;
    });
    element.replaceChildren(...tabs);
    if (focused) tabs.find((tab) => tab.tabIndex === 0)?.focus();
  };
  draw();
  return workbook.subscribe(draw);
}
