import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { answer } from './answer.js';
import type { Served } from './request-path.js';

export interface WorkbenchOptions {
  /** Folder of the project: holds `dist` and `node_modules`. */
  readonly root: string;
  /** The port to listen on; 0 takes any free one. */
  readonly port: number;
  /** How many ports after `port` to try when it is taken. */
  readonly triesAfter: number;
}

export interface RunningWorkbench {
  /** The address to open, `http://localhost:3000/`. */
  readonly address: string;
  /** Ends the server and its open connections. */
  close(): Promise<void>;
}

export type WorkbenchStart =
  | { readonly ok: true; readonly workbench: RunningWorkbench }
  | {
      readonly ok: false;
      readonly failure: { readonly kind: 'port-taken' | 'cannot-listen'; readonly message: string };
    };

/**
 * Serves the built workbench, the built add-in and the local Office.js to this machine only.
 * Fails where every port tried is taken or the system refuses to listen.
 */
export async function serveWorkbench(options: WorkbenchOptions): Promise<WorkbenchStart> {
  const served: readonly Served[] = [
    { prefix: '/office-js/', folder: path.join(options.root, 'node_modules/@microsoft/office-js/dist') },
    { prefix: '/addin/', folder: path.join(options.root, 'dist/addin') },
    { prefix: '/', folder: path.join(options.root, 'dist/workbench') },
  ];
  const server = createServer((request, response) => {
    answer(request, response, served).catch(() => response.destroy());
  });
  for (let port = options.port; port <= options.port + options.triesAfter; port++) {
    const problem = await listening(server, port);
    if (problem === null) return { ok: true, workbench: running(server) };
    if (problem !== 'EADDRINUSE') {
      return {
        ok: false,
        failure: {
          kind: 'cannot-listen',
          message: `ポート ${port} で待ち受けできません(${problem})。--port で別の番号を指定してください。 / Cannot listen on port ${port} (${problem}); name another with --port.`,
        },
      };
    }
  }
  const last = options.port + options.triesAfter;
  const range = last === options.port ? `${last}` : `${options.port}-${last}`;
  return {
    ok: false,
    failure: {
      kind: 'port-taken',
      message: `ポート ${range} は使用中です。--port で別の番号を指定してください。 / Port ${range} is in use; name another with --port.`,
    },
  };
}

/** Listens on the loopback interface; gives the system's error code, or `null` when listening. */
function listening(server: Server, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message);
    server.once('error', failed);
    server.listen(port, 'localhost', () => {
      server.off('error', failed);
      resolve(null);
    });
  });
}

function running(server: Server): RunningWorkbench {
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
