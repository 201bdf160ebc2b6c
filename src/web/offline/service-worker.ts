/**
 * Keeps the page for times without a connection. All that was built at one time is kept and given together: a new version is fetched whole
 * beside the old one, and takes its place once no page of the old one is open, so that no page is made of two.
 */

/** The part of a service worker's global scope used here; TypeScript's DOM types do not name it. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(done: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { readonly request: Request; respondWith(response: Promise<Response>): void }) => void,
  ): void;
  readonly clients: { claim(): Promise<void> };
}

/** What was built, by its address beside the page, and a digest of all of it: the build puts both in. */
declare const BUILT_FILES: readonly string[];
declare const BUILT_VERSION: string;

const scope = globalThis as unknown as WorkerScope;
const KEPT = 'soukatsu-web-';
const OWN = `${KEPT}${BUILT_VERSION}`;

async function keepAll(): Promise<void> {
  const kept = await caches.open(OWN);
  await kept.addAll(BUILT_FILES.map((file) => new Request(file, { cache: 'reload' })));
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(KEPT) && name !== OWN).map((name) => caches.delete(name)),
  );
}

async function answer(request: Request): Promise<Response> {
  const kept = await caches.open(OWN);
  const address = request.url.replace(/[?#].*$/, '');
  const wanted = address === scope.registration.scope ? `${address}index.html` : address;
  return (await kept.match(wanted)) ?? fetch(request);
}

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
// The page that brought the first worker is of the same build: it may go on with it.
scope.addEventListener('activate', (event) =>
  event.waitUntil(forgetOthers().then(() => scope.clients.claim())),
);
scope.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope.registration.scope)) event.respondWith(answer(event.request));
});
