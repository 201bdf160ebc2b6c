export type WorkerStart = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** A worker that has not taken the page over after so many milliseconds never will; a busy machine may need some of them. */
const CLAIM_LIMIT = 10_000;

/**
 * Starts the worker that answers for Microsoft's library host and waits until it rules this page: frames made
 * before that would ask the network. A page loaded while the worker was starting, or by a forced reload (Shift), is without
 * it; the worker is asked to take it over. Only where it does not is the page loaded again, which loses what was begun in it.
 */
export async function startOfficeWorker(): Promise<WorkerStart> {
  if (!('serviceWorker' in navigator)) {
    return {
      ok: false,
      message:
        'このブラウザーでは作業台のパネルを表示できません。EdgeかChromeで、印字されたアドレス(localhost)を開いてください。',
    };
  }
  try {
    const registration = await navigator.serviceWorker.register('/service-worker.js');
    const { active } = await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return { ok: true };
    const controlled = new Promise<boolean>((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true });
      setTimeout(() => resolve(navigator.serviceWorker.controller !== null), CLAIM_LIMIT);
    });
    active?.postMessage('claim');
    if (await controlled) return { ok: true };
    await registration.unregister();
    location.reload();
    return { ok: false, message: 'ページを読み直しています。' };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, message: `パネルの準備ができませんでした。ページを読み直してください。(${why})` };
  }
}
