import type { SimulatedWorkbook } from '../../simulated-excel/index.js';
import { showTrialSheet, type TrialSheet } from '../sheets/trial-sheets.js';
import type { AddinFrames } from './addin-frames.js';
import { type Conditions, needsRestart, ORDINARY } from './conditions.js';
import { DialogFrame } from './dialog-frame.js';
import type { Notice } from './notice.js';
import { type SheetSide, showSheetSide } from './sheet-side.js';
import { SimulatedOffice } from './simulated-office.js';

/** Functions the manifest names for buttons of the ribbon. */
export type RibbonFunction = 'recalculate' | 'toggleHighlight';

/** The workbook that is open, its grid at the left and the simulated Excel the add-in talks to. */
export class Desk {
  #workbook: SimulatedWorkbook;
  #conditions = ORDINARY;
  #office: SimulatedOffice;
  #side: SheetSide;
  #addinRuns = false;
  readonly #dialog = new DialogFrame();

  /** @param onState hears of states that come about by working: a cell being edited, a protected sheet in front */
  constructor(
    workbook: SimulatedWorkbook,
    private readonly frames: AddinFrames,
    private readonly notice: Notice,
    private readonly onState: (name: 'cellEdit' | 'protectedSheet', on: boolean) => void,
  ) {
    this.#workbook = workbook;
    this.#office = new SimulatedOffice(workbook, this.#conditions, this.#dialog);
    this.#side = this.#showSide();
    window.connectToSimulatedExcel = (frame) => this.#office.connect(frame);
  }

  /** Opens another workbook; the add-in starts anew with it, as in Excel. */
  open(workbook: SimulatedWorkbook): void {
    this.#side.remove();
    this.#office.close();
    this.#workbook = workbook;
    workbook.structureProtected = this.#conditions.protectedBook;
    this.#office = new SimulatedOffice(workbook, this.#conditions, this.#dialog);
    this.#side = this.#showSide();
    if (this.#addinRuns) this.frames.restart();
  }

  /** Loads the add-in and opens its pane. */
  startAddin(): void {
    this.#addinRuns = true;
    this.frames.restart();
    this.frames.openPane();
  }

  setConditions(conditions: Conditions): void {
    const before = this.#conditions;
    this.#conditions = conditions;
    this.#office.apply(conditions);
    if (conditions.protectedSheet !== before.protectedSheet) {
      this.#workbook.activeSheet.protect(conditions.protectedSheet ? { options: {} } : null);
    }
    this.#workbook.structureProtected = conditions.protectedBook;
    if (this.#addinRuns && needsRestart(before, conditions)) this.frames.restart();
  }

  showTrialSheet(which: TrialSheet): void {
    showTrialSheet(this.#workbook, which);
    this.#side.focus();
  }

  /** Presses a button of the ribbon that runs a function. */
  async press(command: RibbonFunction): Promise<void> {
    const frame = this.frames.commandsWindow;
    const done = frame !== null && (await this.#office.press(frame, command));
    if (!done) {
      this.notice.show('ボタンのコマンドを実行できませんでした。ページを読み直してください。', 'problem');
    }
  }

  focus(): void {
    this.#side.focus();
  }

  #showSide(): SheetSide {
    const workbook = this.#workbook;
    const side = showSheetSide(workbook, this.notice, (cellEdit) => this.#state('cellEdit', cellEdit));
    const showProtection = () => this.#state('protectedSheet', workbook.activeSheet.protection !== null);
    showProtection();
    const stop = workbook.subscribe(showProtection);
    return {
      focus: side.focus,
      remove: () => {
        stop();
        side.remove();
      },
    };
  }

  #state(name: 'cellEdit' | 'protectedSheet', on: boolean): void {
    this.#conditions = { ...this.#conditions, [name]: on };
    this.#office.host.cellEdit = this.#conditions.cellEdit;
    this.onState(name, on);
  }
}
