import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { mediaType } from './media-types.js';
import { requestedFile, type Served } from './request-path.js';

/** What the workbench page itself may load. The add-in's pages carry their own policy, as they do in Excel. */
const WORKBENCH_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Answers one request from the served folders: the file, or a plain 403, 404 or 405. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  served: readonly Served[],
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  const file = requestedFile(request.url ?? '/', served);
  if (file === null) return refuse(response, 403);
  const status = await stat(file).catch(() => null);
  if (!status?.isFile()) return refuse(response, 404);

  const tag = `"${status.size.toString(36)}-${Math.round(status.mtimeMs).toString(36)}"`;
  response.setHeader('Content-Type', mediaType(file));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  // Asks again each time: a rebuilt file is seen at once.
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', tag);
  if (path.basename(file) === 'index.html') response.setHeader('Content-Security-Policy', WORKBENCH_POLICY);
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Length', status.size);
  response.writeHead(200);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function refuse(response: ServerResponse, status: number): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(status).end(`${status}\n`);
}
