import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { findBrowser } from '../../src/project/browser.mjs';
import { type RunningWorkbench, serveWorkbench } from '../../src/workbench/server/serve-workbench.js';

const root = process.cwd();
const screenshots = path.join(root, '.screenshots');

/** A server of the built workbench and a browser, for the tests of one file. */
export class WorkbenchBrowser {
  private constructor(
    private readonly workbench: RunningWorkbench,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<WorkbenchBrowser> {
    const executablePath = await findBrowser();
    if (!executablePath) throw new Error('No browser found: run npm test, or set SOUKATSU_BROWSER.');
    const started = await serveWorkbench({ root, port: 0, triesAfter: 0 });
    if (!started.ok) throw new Error(started.failure.message);
    await mkdir(screenshots, { recursive: true });
    const browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    return new WorkbenchBrowser(started.workbench, browser);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.workbench.close();
  }

  /** A page with the sample shown, in a context of its own: nothing is left of earlier tests. */
  async open(viewport = { width: 1440, height: 900 }): Promise<WorkbenchPage> {
    const context = await this.browser.newContext({ viewport, locale: 'ja-JP' });
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

  constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    /** Addresses that answered from outside this machine. */
    readonly answeredAbroad: readonly string[],
  ) {
    this.grid = page.getByRole('grid');
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

  /** Address of the active cell, from the name box. */
  activeAddress(): Promise<string> {
    return this.page.getByLabel('名前ボックス').inputValue();
  }

  /** Content of the active cell, from the formula bar. */
  content(): Promise<string> {
    return this.page.getByLabel('数式バー').inputValue();
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(screenshots, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
