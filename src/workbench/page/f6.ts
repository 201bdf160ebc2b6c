import type { AddinFrames } from './addin-frames.js';

/** The parts of the window, in the order F6 goes through them. */
const PLACES = ['sheet', 'pane', 'ribbon'] as const;

/**
 * Lets F6 carry the keyboard on to the next part of the window and Shift+F6 back, as Excel does: within the sheet Tab goes
 * from cell to cell and never leaves it. Microsoft Support, "Keyboard shortcuts in Excel": F6 "switches between the
 * worksheet, ribbon, task pane, and Zoom controls".
 */
export function moveByF6(ribbon: HTMLElement, frames: AddinFrames, focusSheet: () => void): void {
  const go: Readonly<Record<(typeof PLACES)[number], () => void>> = {
    sheet: focusSheet,
    pane: () => frames.focusPane(),
    ribbon: () => ribbon.querySelector('button')?.focus(),
  };
  const here = (event: KeyboardEvent) => {
    if (event.view !== window) return 'pane';
    return ribbon.contains(document.activeElement) ? 'ribbon' : 'sheet';
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.isComposing) return;
    event.preventDefault();
    const places = PLACES.filter((place) => place !== 'pane' || frames.paneIsOpen);
    const at = places.indexOf(here(event));
    const next = places[(at + (event.shiftKey ? -1 : 1) + places.length) % places.length];
    if (next) go[next]();
  };
  addEventListener('keydown', onKey);
  frames.onPaneKey(onKey);
}
