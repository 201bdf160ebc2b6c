import type { FrameLocator, Page } from 'playwright-core';

/**
 * Watches, within the page, for a text that goes again by itself: on a busy machine whoever asks from outside may come too late.
 * @returns waits until the text has been on show since, for however short a time
 */
export async function watchFor(where: Page | FrameLocator, text: string): Promise<() => Promise<void>> {
  const watch = await where.locator('html').evaluateHandle((html, own) => {
    const shown = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!html.textContent.includes(own)) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(html, { subtree: true, childList: true, characterData: true });
    });
    return { shown };
  }, text);
  return () => watch.evaluate(({ shown }) => shown);
}
