import type { Locator, Page } from 'playwright-core';
import type { Sheet } from '../../src/engine/index.js';
import type { PageOptions } from './kept-page.js';
import { PaneBrowser } from './pane-browser.js';

/** The pane over a sheet in memory, as the tests of a file use it: one browser, and a page as new for each test. */
export interface OpenedPane {
  /** The page that is open. */
  readonly page: Page;
  /** Opens the pane, in Japanese and as wide as a task pane unless told otherwise. */
  open(sheet: Sheet, options?: Partial<PageOptions>): Promise<void>;
  /** The same in two steps: a page of its own, and the pane in the page that is there. */
  openPage(options?: Partial<PageOptions>): Promise<void>;
  show(sheet: Sheet): Promise<void>;
  button(name: string | RegExp): Locator;
  /** Waits until the keyboard is on something; it goes there in a step after what is drawn. */
  keyboardOn(what: Locator): Promise<void>;
  status(text: string | RegExp): Promise<void>;
  /** Saves what is seen, for a person to look at. */
  picture(name: string): Promise<void>;
}

/** The narrowest pane: 320 px, the width at which a page of 1,280 px stands at 400 %. */
export const NARROW: Partial<PageOptions> = { viewport: { width: 320, height: 720 } };

/** Gives the tests of a file their pane. */
export function paneForEachTest(): OpenedPane {
  let browser: PaneBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  });
  afterAll(() => browser.stop());
  const openPage = async (options: Partial<PageOptions> = {}) => {
    page = await browser.open(options);
  };
  const show = (sheet: Sheet) => page.evaluate((own) => window.openPane(own, 'ja-JP', false), sheet);
  return {
    get page() {
      return page;
    },
    async open(sheet, options = {}) {
      await openPage(options);
      await show(sheet);
    },
    openPage,
    show,
    button: (name) => page.getByRole('button', { name, exact: true }),
    keyboardOn: (what) => what.and(page.locator(':focus')).waitFor(),
    status: (text) => page.getByRole('status').getByText(text).waitFor(),
    picture: (name) => browser.picture(page, name),
  };
}
