// @ts-check

/**
 * What is noted inside the pane's frame, on its own clock.
 * @typedef {object} Watch
 * @property {number} ready when its buttons could be pressed, since the frame began to load; 0 before
 * @property {number} pressed when somebody last pressed
 * @property {number} changed when something was last added to or taken from the page
 * @property {number} drawn when that had been drawn
 * @property {number[]} shares how far a long work was said to be, each once
 * @property {string[]} workers addresses of the threads that were started
 */

/** @typedef {Window & { soukatsuWatch?: Watch, Worker: typeof Worker }} Watched */

/** Runs in every frame before its own scripts and watches the pane's; holds no reference to anything outside itself, as it is sent there as a text. */
export function watchFrame() {
  if (!location.pathname.endsWith('/addin/pane.html')) return;
  /** @type {Watch} */
  const watch = { ready: 0, pressed: 0, changed: 0, drawn: 0, shares: [], workers: [] };
  const own = /** @type {Watched} */ (window);
  own.soukatsuWatch = watch;
  own.Worker = class extends Worker {
    /** @param {string | URL} address @param {WorkerOptions} [options] */
    constructor(address, options) {
      super(address, options);
      watch.workers.push(String(address));
    }
  };
  let isDrawing = false;
  /** @param {(at: number) => void} then told when the next frame has been drawn */
  const afterFrame = (then) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => then(performance.now());
      channel.port2.postMessage(null);
    });
  const isReady = () =>
    [...document.querySelectorAll('button')].some(
      (button) =>
        button.textContent?.trim() === '再計算' &&
        !button.disabled &&
        button.getAttribute('aria-disabled') !== 'true',
    );
  addEventListener(
    'click',
    ({ timeStamp }) => {
      watch.pressed = timeStamp;
    },
    true,
  );
  new MutationObserver((changes) => {
    const share = Number(document.querySelector('progress')?.value ?? 0);
    if (share > 0 && watch.shares.at(-1) !== share) watch.shares.push(share);
    if (!watch.ready && isReady())
      afterFrame((at) => {
        watch.ready ||= at;
      });
    if (!changes.some(({ type }) => type !== 'attributes')) return;
    watch.changed = performance.now();
    if (isDrawing) return;
    isDrawing = true;
    afterFrame((at) => {
      isDrawing = false;
      watch.drawn = at;
    });
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}
