import { type RefObject, useLayoutEffect, useRef } from 'react';

const DURATION_MS = 180;

/** How far below its place a line is drawn, in px. */
function offsetOf(line: HTMLElement): number {
  const { transform } = getComputedStyle(line);
  return transform === 'none' ? 0 : new DOMMatrix(transform).m42;
}

/**
 * Lets the lines of a list glide to their new places when one above them goes or comes: what a clerk reads never jumps.
 * Lines, and groups of them, are known by their `data-line`; a group is positioned, so that its lines' places are told within it.
 * @param list the element that holds them, at any depth
 * @param drawnOf what the lines are drawn of, always as many: where one of it is another, lines may have moved
 */
export function useGlide(list: RefObject<HTMLElement | null>, drawnOf: readonly unknown[]): void {
  const places = useRef<ReadonlyMap<string, number>>(new Map());
  /** Lines that wait for the next frame to glide, and how far from their places they are held. */
  const held = useRef(new Map<HTMLElement, number>());
  const frame = useRef(0);
  useLayoutEffect(() => {
    const root = list.current;
    if (!root) return;
    const lines = [...root.querySelectorAll<HTMLElement>('[data-line]')];
    const now = new Map(lines.map((line) => [line.dataset.line ?? '', line.offsetTop]));
    const before = places.current;
    places.current = now;
    if (typeof root.animate !== 'function') return;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const moved = lines.flatMap((line) => {
      const name = line.dataset.line ?? '';
      const [was, is] = [before.get(name), now.get(name)];
      // A line that is still on its way goes on from where it is seen.
      return was === undefined || is === undefined || was === is
        ? []
        : [{ line, from: was - is + offsetOf(line) }];
    });
    // Held where they were from the very frame that moves them, until the animation that takes over has begun.
    for (const { line, from } of moved) {
      for (const animation of line.getAnimations()) animation.cancel();
      line.style.transform = `translateY(${from}px)`;
      held.current.set(line, from);
    }
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      for (const [line, from] of held.current) {
        const gliding = line.animate([{ transform: `translateY(${from}px)` }, { transform: 'none' }], {
          duration: still ? 1 : DURATION_MS,
          easing: 'ease-out',
        });
        // Until then it may not be drawn yet, on a busy machine: the line would be seen in its new place first, and then on its way.
        const letGo = () => line.style.removeProperty('transform');
        // One that is cancelled before was for another place, and the line is held anew.
        gliding.ready.then(letGo, () => undefined);
      }
      held.current.clear();
    });
  }, [list, ...drawnOf]);
}
