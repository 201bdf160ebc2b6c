import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { KeptPage, type PageOptions } from './kept-page.js';
import { launchBrowser, screenshots } from './launch-browser.js';

const PAGE = `<!doctype html><html lang="ja"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>総括表アシスト</title>
<style>body{margin:0}</style></head><body><div id="pane" style="height:100vh"></div><script src="pane-page.js"></script></body></html>`;

/** The page built for all browser tests (pane-page/global-setup.mjs) behind a server, and a browser. */
export class PaneBrowser {
  private readonly kept: KeptPage;

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
  ) {
    this.kept = new KeptPage(browser);
  }

  static async start(): Promise<PaneBrowser> {
    const folder = process.env.SOUKATSU_PANE_PAGE;
    if (!folder) throw new Error('The page of the pane was not built.');
    const server = createServer(async (request, response) => {
      const name = path.basename(request.url ?? '/');
      if (!name.endsWith('.js')) {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(PAGE);
        return;
      }
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(await readFile(path.join(folder, name)).catch(() => ''));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await launchBrowser();
    return new PaneBrowser(server, browser);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The page, as wide as a task pane, with nothing opened in it yet and nothing left of the test before. */
  async open(options: Partial<PageOptions> = {}): Promise<Page> {
    const page = await this.kept.empty({
      viewport: { width: 350, height: 720 },
      locale: 'ja-JP',
      ...options,
    });
    const { port } = this.server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    return page;
  }

  /** Saves what is seen, for a person to look at. */
  async picture(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
  }
}
