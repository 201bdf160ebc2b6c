// @ts-check
import { distinctRows } from './distinct-rows.mjs';
import { HOSTILE_KINDS, rowsOfKind } from './hostile-rows.mjs';
import { fullRows, HOSTILE, hostileRows, SHAPES, tableRows } from './tables.mjs';

/** The tables of a round, named so that the name can be sent to a process, which makes them itself. */

/** @typedef {{ of: string, size: number, table?: number, tables?: number }} Input tables of what, of which size; tables of other numbers share no text where their texts differ; how many of them, one after the other (1) */

/** @type {ReadonlyMap<string, (size: number, table: number) => string[][]>} */
const ROWS_OF = new Map([
  ['texts repeating', tableRows],
  ['texts all different', distinctRows],
  ['the same form again', (size) => distinctRows(size)],
  ['another form each time', distinctRows],
  .../** @type {[string, (size: number, table: number) => string[][]][]} */ (
    HOSTILE_KINDS.map((kind) => [kind, (size, table) => rowsOfKind(kind, size, table)])
  ),
  .../** @type {[string, (size: number) => string[][]][]} */ (
    Object.entries(HOSTILE).map(([name, parts]) => [`a cell of ${name}`, (size) => hostileRows(parts, size)])
  ),
  ['every cell full', fullRows],
  ...Object.entries(SHAPES),
]);

/** @type {{ key: string, text: string } | null} the texts made last: most rounds want those again */
let last = null;

/**
 * Tables as a reader gives them, each call copies of its own: a text remembers its hash, which the first to ask would pay for.
 *
 * @param {Input} input
 * @returns {string[][][]}
 */
export function tablesOf({ of, size, table = 0, tables = 1 }) {
  const rowsOf = ROWS_OF.get(of);
  if (!rowsOf) throw new Error(`There are no tables of ${of}.`);
  return Array.from({ length: tables }, (_, index) => {
    const key = JSON.stringify([of, size, table * tables + index]);
    if (last?.key !== key) last = { key, text: JSON.stringify(rowsOf(size, table * tables + index)) };
    return JSON.parse(last.text);
  });
}
