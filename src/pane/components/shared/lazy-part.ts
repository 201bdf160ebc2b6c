import { useEffect, useState } from 'react';

/** What has been loaded before is drawn at once. */
const loaded = new WeakMap<() => Promise<unknown>, { readonly part: unknown }>();

/** Loads a part before it is drawn, so that it is there at once. What fails now is asked for again then. */
export function preload(load: () => Promise<unknown>): void {
  load().then(
    (part) => loaded.set(load, { part }),
    () => undefined,
  );
}

/**
 * A part of the pane that is loaded when it is first drawn.
 * @param load must be the same function at every call
 */
export function useLazyPart<Part>(load: () => Promise<Part>): Part | 'loading' | 'missing' {
  const [part, setPart] = useState<{ readonly is: Part | 'loading' | 'missing' }>(() => {
    const known = loaded.get(load);
    return { is: known ? (known.part as Part) : 'loading' };
  });
  useEffect(() => {
    let gone = false;
    const show = (is: Part | 'missing') => {
      if (is !== 'missing') loaded.set(load, { part: is });
      if (!gone) setPart((was) => (was.is === is ? was : { is }));
    };
    load().then(show, () => show('missing'));
    return () => {
      gone = true;
    };
  }, [load]);
  return part.is;
}
