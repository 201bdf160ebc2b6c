/** A reading that is made when first asked for and kept. */
export function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}

/**
 * A reading by number of which only the last is kept: a workbook may hold many sheets, each of them all the memory there is to have, and they are
 * looked at one after the other.
 */
export function lastOnly<T>(read: (index: number) => T): (index: number) => T {
  let kept: { readonly index: number; readonly value: T } | undefined;
  return (index) => {
    if (kept?.index !== index) {
      kept = undefined;
      kept = { index, value: read(index) };
    }
    return kept.value;
  };
}
