import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { mediaType } from '../../src/workbench/server/media-types.js';

/** The web edition as it was built, on a plain server and a path below its root. */

export const WEB_FOLDER = path.join(process.cwd(), 'dist/web');
const BELOW = '/tools/soukatsu/';

export interface WebServer {
  readonly address: string;
  /** Takes it off the network. */
  stop(): Promise<void>;
}

export async function serveWeb(): Promise<WebServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://here');
    const name = pathname.startsWith(BELOW) ? pathname.slice(BELOW.length) || 'index.html' : '../none';
    readFile(path.join(WEB_FOLDER, name)).then(
      (bytes) => response.writeHead(200, { 'Content-Type': mediaType(name) }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${BELOW}`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drops files on the page, as from a folder. */
export async function dropOn(page: Page, files: readonly Given[]): Promise<void> {
  const texts = files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of given)
      dataTransfer.items.add(new File([Uint8Array.from(atob(text), (own) => own.charCodeAt(0))], name));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, texts);
}
