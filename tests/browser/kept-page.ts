import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { setBrowserDay } from './browser-day.js';

/** What a context starts with, and how large its page is. */
export type PageOptions = BrowserContextOptions & {
  readonly viewport: { readonly width: number; readonly height: number };
};

/** All that a page may leave with the browser but its service worker, which keeps nothing and would only be started again. */
const LEFT = 'cookies,file_systems,indexeddb,local_storage,websql,cache_storage,shared_storage';

/** On a busy machine what is waited for comes late; so long it takes only where it never comes. Less than jest's own limit, which could not say what it was. */
const HANG_MS = 120_000;

/**
 * One page that the tests of a file have one after the other, each as if it were new: a process that has seen the scripts loads them in a quarter of the time.
 * What can't be taken back (a script that runs at each start) asks for a page of its own: `notAgain`.
 */
export class KeptPage {
  private page: Page | null = null;
  private asked = '';

  constructor(private readonly browser: Browser) {}

  /**
   * A page where nothing is opened, and nothing is left of what was: no storage, no route, no second page, the pointer in the corner. Whoever had it before must
   * be done with it.
   */
  async empty({ viewport, ...others }: PageOptions): Promise<Page> {
    const asked = JSON.stringify(others);
    const kept = this.page;
    if (kept && !kept.isClosed() && asked === this.asked && (await emptied(kept))) {
      const { colorScheme = 'light', forcedColors = 'none', reducedMotion = 'no-preference' } = others;
      await kept.emulateMedia({ media: null, colorScheme, forcedColors, reducedMotion });
      await kept.setViewportSize(viewport);
      return kept;
    }
    await kept?.context().close();
    const context = await this.browser.newContext({ viewport, ...others });
    context.setDefaultTimeout(HANG_MS);
    await setBrowserDay(context);
    this.asked = asked;
    this.page = await context.newPage();
    return this.page;
  }

  /** Has the next test begin with a page of its own. */
  notAgain(): void {
    this.asked = '';
  }
}

/** Empties a page; false where that can't be done, as where its process is gone. */
async function emptied(page: Page): Promise<boolean> {
  const context: BrowserContext = page.context();
  try {
    const { origin } = new URL(page.url());
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await Promise.all(
      context
        .pages()
        .filter((other) => other !== page)
        .map((other) => other.close()),
    );
    await context.clearPermissions();
    await page.evaluate(() => {
      sessionStorage.clear();
      window.name = '';
    });
    await page.goto('about:blank');
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: LEFT });
    await devtools.detach();
    await page.mouse.move(0, 0);
    return true;
  } catch {
    return false;
  }
}
