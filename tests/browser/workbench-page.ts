import path from 'node:path';
import type { Browser, FrameLocator, Locator, Page, Response } from 'playwright-core';
import { type RunningWorkbench, serveWorkbench } from '../../src/workbench/server/serve-workbench.js';
import { KeptPage } from './kept-page.js';
import { launchBrowser, screenshots } from './launch-browser.js';

const root = process.cwd();

/** A server of the built workbench and a browser, for the tests of one file. */
export class WorkbenchBrowser {
  private readonly kept: KeptPage;

  private constructor(
    private readonly workbench: RunningWorkbench,
    private readonly browser: Browser,
  ) {
    this.kept = new KeptPage(browser);
  }

  static async start(): Promise<WorkbenchBrowser> {
    const started = await serveWorkbench({ root, port: 0, triesAfter: 0 });
    if (!started.ok) throw new Error(started.failure.message);
    const browser = await launchBrowser();
    return new WorkbenchBrowser(started.workbench, browser);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.workbench.close();
  }

  /** The page with the sample shown; nothing is left of earlier tests. */
  async open(viewport = { width: 1440, height: 900 }): Promise<WorkbenchPage> {
    const page = await this.kept.empty({ viewport, locale: 'ja-JP' });
    const abroad: string[] = [];
    // Requests the worker answered itself did not leave; those it sent on are its own.
    const note = (response: Response) => {
      const { hostname } = new URL(response.url());
      if (!response.fromServiceWorker() && hostname !== 'localhost') abroad.push(response.url());
    };
    const context = page.context();
    context.on('response', note);
    await page.goto(this.workbench.address);
    const opened = new WorkbenchPage(
      page,
      abroad,
      () => context.off('response', note),
      () => this.kept.notAgain(),
    );
    await opened.cell('A3').waitFor();
    return opened;
  }
}

/** The workbench as a person meets it. */
export class WorkbenchPage {
  readonly grid: Locator;
  /** The add-in's pane. */
  readonly pane: FrameLocator;

  constructor(
    readonly page: Page,
    /** Addresses that answered from outside this machine. */
    readonly answeredAbroad: readonly string[],
    /** The test is done with it. */
    readonly leave: () => void,
    /** The test leaves behind what can't be taken back. */
    readonly notAgain: () => void,
  ) {
    this.grid = page.getByRole('grid');
    this.pane = page.frameLocator('iframe[title="総括表アシスト"]');
  }

  /** The cell at an A1 address, if it is drawn. */
  cell(address: string): Locator {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    let column = 0;
    for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
    return this.grid.locator(
      `[role=row][aria-rowindex="${row}"] > [role=gridcell][aria-colindex="${column}"]`,
    );
  }

  /** Goes to a cell as a person does who types its address into the name box. */
  async goTo(address: string): Promise<void> {
    const box = this.page.getByLabel('名前ボックス');
    await box.fill(address);
    await box.press('Enter');
  }

  /** Types a text into a cell, in place of what it held. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Address of the active cell, from the name box. */
  activeAddress(): Promise<string> {
    return this.page.getByLabel('名前ボックス').inputValue();
  }

  /** Content of the active cell, from the formula bar. */
  content(): Promise<string> {
    return this.page.getByLabel('数式バー').inputValue();
  }

  /** Sets a condition of the simulated Excel in the drop-down 「状態」, or opens one of its sheets. */
  async condition(label: string): Promise<void> {
    await this.page.getByText('状態', { exact: true }).click();
    const choice = this.page.getByLabel(label).or(this.page.getByRole('button', { name: label }));
    await choice.first().click();
    await this.page.keyboard.press('Escape');
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(screenshots, `${name}.png`) });
  }
}

/**
 * Opens a workbench as new for each test of a file.
 * @param ready waits until the page is as the tests want to find it
 * @returns gives the workbench of the test that runs
 */
export function workbenchForEachTest(
  ready: (opened: WorkbenchPage) => Promise<void> = async () => {},
): () => WorkbenchPage {
  let browser: WorkbenchBrowser;
  let opened: WorkbenchPage;
  beforeAll(async () => {
    browser = await WorkbenchBrowser.start();
  });
  afterAll(() => browser?.stop());
  beforeEach(async () => {
    opened = await browser.open();
    await ready(opened);
  });
  afterEach(() => opened?.leave());
  return () => opened;
}

/** As a file's tests want it that press buttons of the pane. */
export async function paneIsReady({ pane }: WorkbenchPage): Promise<void> {
  await pane.getByText('総括表のシートを開いて').waitFor();
}
