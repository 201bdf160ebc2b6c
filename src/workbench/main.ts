import { SimulatedWorkbook } from '../simulated-excel/index.js';
import { startOfficeWorker } from './office-worker/register.js';
import { AddinFrames } from './page/addin-frames.js';
import { ConditionsMenu } from './page/conditions-menu.js';
import { Desk } from './page/desk.js';
import { pageElement } from './page/element.js';
import { moveByF6 } from './page/f6.js';
import { Notice } from './page/notice.js';
import { allowOpening } from './page/open-file.js';
import { SaveButton } from './page/save-file.js';
import { fillSheet, readSheetLayout } from './sheets/sheet-layout.js';

async function sampleWorkbook(): Promise<SimulatedWorkbook> {
  const workbook = new SimulatedWorkbook();
  workbook.name = '総括表.xlsx';
  const layout = readSheetLayout(await (await fetch('/sample/midori-r7.json')).json());
  if (layout) fillSheet(workbook, layout);
  return workbook;
}

/** Puts the page together: the sample at the left, the add-in at the right as soon as its worker answers. */
async function start(): Promise<void> {
  const notice = new Notice();
  pageElement('notice', HTMLElement).replaceWith(notice.element);
  const frames = new AddinFrames(pageElement('pane-side', HTMLElement));
  const menu = new ConditionsMenu({
    onConditions: (conditions) => desk.setConditions(conditions),
    onTrialSheet: (which) => desk.showTrialSheet(which),
  });
  pageElement('conditions', HTMLDivElement).replaceWith(menu.element);
  const desk = new Desk(await sampleWorkbook(), frames, notice, (name, on) => menu.show(name, on));
  // Before the add-in is up: then somebody may be working already.
  desk.focus();
  const saving = new SaveButton(notice);
  allowOpening(notice, ({ workbook, file }) => {
    desk.open(workbook);
    saving.offer(file, workbook);
  });
  moveByF6(pageElement('ribbon', HTMLElement), frames, () => desk.focus());

  const worker = await startOfficeWorker();
  if (!worker.ok) {
    notice.show(worker.message, 'problem');
    return;
  }
  desk.startAddin();
  pageElement('recalculate', HTMLButtonElement).addEventListener('click', () => desk.press('recalculate'));
  pageElement('highlight', HTMLButtonElement).addEventListener('click', () => desk.press('toggleHighlight'));
  pageElement('show-pane', HTMLButtonElement).addEventListener('click', () => frames.openPane());
  pageElement('close-pane', HTMLButtonElement).addEventListener('click', () => frames.closePane());
}

void start();
