import type { Download } from 'playwright-core';

/** The bytes of what was downloaded. The browser is another process's, so there is no file of ours to read. */
export async function downloadedBytes(download: Download): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
  return new Uint8Array(Buffer.concat(pieces));
}
