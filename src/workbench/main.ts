import { SimulatedWorkbook } from '../simulated-excel/workbook.js';
import { startOfficeWorker } from './office-worker/register.js';
import { AddinFrames } from './page/addin-frames.js';
import { ConditionsMenu } from './page/conditions-menu.js';
import { pageElement } from './page/element.js';
import { Notice } from './page/notice.js';
import { showSheetSide } from './page/sheet-side.js';
import { fillSheet, readSheetLayout } from './sheets/sheet-layout.js';
import { showTrialSheet } from './sheets/trial-sheets.js';

async function sampleWorkbook(): Promise<SimulatedWorkbook> {
  const workbook = new SimulatedWorkbook();
  const layout = readSheetLayout(await (await fetch('/sample/midori-r7.json')).json());
  if (layout) fillSheet(workbook, layout);
  return workbook;
}

async function start(): Promise<void> {
  const notice = new Notice();
  pageElement('notice', HTMLElement).replaceWith(notice.element);
  const workbook = await sampleWorkbook();
  const side = showSheetSide(workbook, notice, (editing) => menu.show('cellEdit', editing));
  const frames = new AddinFrames(pageElement('pane-side', HTMLElement));
  const menu = new ConditionsMenu({
    onConditions: (conditions) => {
      workbook.activeSheet.protect(conditions.protectedSheet ? { options: {} } : null);
    },
    onTrialSheet: (which) => showTrialSheet(workbook, which),
  });
  workbook.subscribe(() => menu.show('protectedSheet', workbook.activeSheet.protection !== null));
  pageElement('conditions', HTMLDivElement).replaceWith(menu.element);
  pageElement('show-pane', HTMLButtonElement).addEventListener('click', () => frames.openPane());
  pageElement('close-pane', HTMLButtonElement).addEventListener('click', () => frames.closePane());
  side.focus();

  const worker = await startOfficeWorker();
  if (!worker.ok) {
    notice.show(worker.message, 'problem');
    return;
  }
  frames.restart();
  frames.openPane();
}

void start();
