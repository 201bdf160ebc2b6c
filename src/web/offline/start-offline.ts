/** Lets the page open without a connection once it has been loaded. Where a browser has no such workers, or none here, the page works on with one. */
export function startOffline(): void {
  void navigator.serviceWorker?.register('service-worker.js').catch(() => null);
}
