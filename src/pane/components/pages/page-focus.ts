import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Brings the keyboard back to where a page was opened, once it is closed.
 * @param elsewhere ids of what takes it where that is not there any more; the first that is there
 */
export function usePageFocus(isOpen: boolean, ...elsewhere: readonly string[]): void {
  const opener = useRef<Element | null>(null);
  const wasOpen = useRef(isOpen);
  // Before the page takes the keyboard.
  useLayoutEffect(() => {
    if (isOpen) opener.current = document.activeElement;
  }, [isOpen]);
  useEffect(() => {
    const closes = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (!closes) return;
    const { current } = opener;
    const back =
      current?.isConnected && current !== document.body
        ? current
        : elsewhere.map((id) => document.getElementById(id)).find((own) => own !== null);
    if (back instanceof HTMLElement) back.focus();
  });
}
