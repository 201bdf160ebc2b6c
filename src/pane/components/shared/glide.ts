import { type RefObject, useLayoutEffect, useRef } from 'react';

const DURATION_MS = 180;

/**
 * Lets the lines of a list glide to their new places when one above them goes or comes: what a clerk reads never jumps.
 * Lines, and groups of them, are known by their `data-line`; a group is positioned, so that its lines' places are told within it.
 * @param list the element that holds them, at any depth
 * @param sign changes where lines may have moved
 */
export function useGlide(list: RefObject<HTMLElement | null>, sign: unknown): void {
  const places = useRef<ReadonlyMap<string, number>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew where the sign says so
  useLayoutEffect(() => {
    const root = list.current;
    if (!root) return;
    const lines = [...root.querySelectorAll<HTMLElement>('[data-line]')];
    const now = new Map(lines.map((line) => [line.dataset.line ?? '', line.offsetTop]));
    const before = places.current;
    places.current = now;
    if (typeof root.animate !== 'function') return;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const line of lines) {
      const name = line.dataset.line ?? '';
      const [was, is] = [before.get(name), now.get(name)];
      if (was === undefined || is === undefined || was === is) continue;
      const from = { transform: `translateY(${was - is}px)` };
      line.animate([from, { transform: 'none' }], { duration: still ? 1 : DURATION_MS, easing: 'ease-out' });
    }
  }, [list, sign]);
}
