import { CONNECTING_LINES, officeRoute } from './office-request.js';

/** The part of a service worker's global scope used here; TypeScript's DOM types do not name it. */
interface WorkerScope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate' | 'message',
    listener: (event: { waitUntil(done: Promise<void>): void }) => void,
  ): void;
  addEventListener(
    type: 'fetch',
    listener: (event: {
      readonly request: Request;
      respondWith(response: Response | Promise<Response>): void;
    }) => void,
  ): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
// A page loaded past the worker asks for it: one loaded while it was starting, or by a forced reload.
scope.addEventListener('message', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const route = officeRoute(event.request.url, scope.location.origin);
  if (route.kind === 'pass') return;
  event.respondWith(route.kind === 'refuse' ? Response.error() : local(route.path, route.connects));
});

/** The local copy of one file of the library; Office.js itself with the connection to the workbench before it. */
async function local(path: string, connects: boolean): Promise<Response> {
  const response = await fetch(path);
  if (!connects || !response.ok) return response;
  return new Response(CONNECTING_LINES + (await response.text()), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
