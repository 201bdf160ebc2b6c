/** Nothing, of which nobody makes a list of its own: for every rule and row that would be one. */
export const NONE: readonly never[] = [];

/**
 * What is found in rows, in their order. A loop and no `flatMap`: it runs once for every rule and row, and nearly all of them give nothing.
 * @param find what one row gives; the row's place comes with it
 */
export function foundIn<Row, Found>(
  rows: readonly Row[],
  find: (row: Row, at: number) => readonly Found[],
): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const own = find(rows[at] as Row, at);
    for (let place = 0; place < own.length; place += 1) found.push(own[place] as Found);
  }
  return found;
}
