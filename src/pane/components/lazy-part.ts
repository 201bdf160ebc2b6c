import { useEffect, useState } from 'react';

/**
 * A part of the pane that is loaded when it is first drawn.
 * @param load must be the same function at every call
 */
export function useLazyPart<Part>(load: () => Promise<Part>): Part | 'loading' | 'missing' {
  const [part, setPart] = useState<{ readonly is: Part | 'loading' | 'missing' }>({ is: 'loading' });
  useEffect(() => {
    let gone = false;
    const show = (is: Part | 'missing') => {
      if (!gone) setPart({ is });
    };
    load().then(show, () => show('missing'));
    return () => {
      gone = true;
    };
  }, [load]);
  return part.is;
}
