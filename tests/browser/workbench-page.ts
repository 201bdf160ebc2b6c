import path from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { type RunningWorkbench, serveWorkbench } from '../../src/workbench/server/serve-workbench.js';
import { setBrowserDay } from './browser-day.js';
import { launchBrowser, screenshots } from './launch-browser.js';

const root = process.cwd();

/** A server of the built workbench and a browser, for the tests of one file. */
export class WorkbenchBrowser {
  private constructor(
    private readonly workbench: RunningWorkbench,
    private readonly browser: Browser,
  ) {}

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

  /** A page with the sample shown, in a context of its own: nothing is left of earlier tests. */
  async open(viewport = { width: 1440, height: 900 }): Promise<WorkbenchPage> {
    const context = await this.browser.newContext({ viewport, locale: 'ja-JP' });
    await setBrowserDay(context);
    const abroad: string[] = [];
    // Requests the worker answered itself did not leave; those it sent on are its own.
    context.on('response', (response) => {
      const { hostname } = new URL(response.url());
      if (!response.fromServiceWorker() && hostname !== 'localhost') abroad.push(response.url());
    });
    const page = await context.newPage();
    await page.goto(this.workbench.address);
    const opened = new WorkbenchPage(page, context, abroad);
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
    private readonly context: BrowserContext,
    /** Addresses that answered from outside this machine. */
    readonly answeredAbroad: readonly string[],
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

  async close(): Promise<void> {
    await this.context.close();
  }
}

/**
 * Opens a workbench of its own for each test of a file.
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
  }, 60_000);
  afterAll(() => browser?.stop());
  beforeEach(async () => {
    opened = await browser.open();
    await ready(opened);
  }, 60_000);
  afterEach(() => opened?.close());
  return () => opened;
}

/** As a file's tests want it that press buttons of the pane. */
export async function paneIsReady({ pane }: WorkbenchPage): Promise<void> {
  await pane.getByText('総括表のシートを開いて').waitFor();
}
