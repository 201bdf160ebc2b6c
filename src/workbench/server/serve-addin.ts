import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answer } from './answer.js';

export interface AddinServerOptions {
  /** The built add-in. */
  readonly folder: string;
  readonly port: number;
  /** PEM, of `localhost`. */
  readonly key: string;
  readonly cert: string;
  /** Headers of a file, given by its path below the folder. */
  readonly headersFor: (file: string) => Readonly<Record<string, string>>;
}

export interface AddinServer {
  /** Ends with a slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

function running(server: Server): AddinServer {
  const { port } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Serves the add-in over HTTPS to this machine alone, as Excel wants it.
 * @returns the server, or the system's code where it can't be: the port is taken, key and certificate do not belong together
 */
export function serveAddin(
  options: AddinServerOptions,
): Promise<
  { readonly ok: true; readonly server: AddinServer } | { readonly ok: false; readonly code: string }
> {
  const { folder, port, key, cert, headersFor } = options;
  const served = [{ prefix: '/', folder }];
  const code = (error: unknown) => {
    const { code: own, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
    return String(own ?? message);
  };
  return new Promise((resolve) => {
    try {
      const server = createServer({ key, cert }, (request, response) => {
        const [file = ''] = (request.url ?? '/').slice(1).split(/[?#]/, 1);
        for (const [name, value] of Object.entries(headersFor(file))) response.setHeader(name, value);
        answer(request, response, served).catch(() => response.destroy());
      });
      server.once('error', (error) => resolve({ ok: false, code: code(error) }));
      server.listen(port, 'localhost', () => resolve({ ok: true, server: running(server) }));
    } catch (error) {
      resolve({ ok: false, code: code(error) });
    }
  });
}
